using System.Text;

namespace PaperGraph.Rdf.Tests.Syntaxes.RdfXml;

/// <summary>
/// Sound documents with bytes changed, dropped, doubled and swapped: whatever comes of it, only the reader's own error is thrown.
/// </summary>
public sealed class RdfXmlMutationTests
{
    private const int Documents = 4000;

    private static readonly string[] Fragments =
    [
        "rdf:about=\"", "rdf:ID=\"a\"", "rdf:nodeID=\"a.\"", "rdf:parseType=\"Literal\"", "rdf:parseType=\"Collection\"",
        "rdf:datatype=\"d\"", "xml:lang=\"x-\"", "xml:base=\"..//?#\"", "xmlns=\"\"", "<rdf:li>", "</ex:p>", "<ex:p>", "/>",
        "&e;", "&#xD800;", "&#x1F600;", "<!--", "-->", "<![CDATA[", "]]>", "<?x y?>", "\uFFFE", "\u0000", "<!DOCTYPE r [<!ENTITY e '<ex:T/>'>]>", "encoding=\"utf-16\"", "encoding=\"x\"",
    ];

    private const string Head = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rdf:RDF [<!ENTITY e "http://example.org/">]>""";

    private static readonly string Sound = Head + RdfXmlText.Document(
        """
        <ex:T rdf:about="&e;a" xml:lang="en" ex:p="v 𝛽"><ex:p rdf:ID="s" rdf:parseType="Collection"><ex:T rdf:ID="t"/><ex:T/></ex:p>
          <ex:p rdf:parseType="Literal"><b ex:c="1">x<i xmlns="urn:x:"/></b></ex:p>
          <rdf:li rdf:parseType="Resource"><ex:q rdf:datatype="&e;d">5</ex:q></rdf:li>
          <rdf:li rdf:resource="b" ex:q="r"/><ex:p><rdf:Description rdf:nodeID="n"><ex:q>é</ex:q></rdf:Description></ex:p></ex:T>
        """);

    [Fact]
    public void A_mutated_document_throws_nothing_but_the_readers_own_error()
    {
        var random = new Random(20_240_607);
        var faulty = 0;
        for (var i = 0; i < Documents; i++)
        {
            var document = Mutate(Encoding.UTF8.GetBytes(Sound), random);
            try
            {
                Read(document, onError: null);
            }
            catch (RdfSyntaxException)
            {
                faulty++;
                var faults = 0;
                Read(document, _ => faults++);
                Assert.NotEqual(0, faults);
            }
        }

        Assert.InRange(faulty, Documents / 4, Documents - 1);
    }

    private static void Read(byte[] document, Action<RdfSyntaxError>? onError)
    {
        using var stream = new MemoryStream(document);
        RdfReader.ReadAll(stream, RdfSyntax.RdfXml, new RdfReadOptions { OnError = onError });
    }

    private static byte[] Mutate(byte[] document, Random random)
    {
        var bytes = document.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 30), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 3: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)])); break;
                default: (bytes[at], bytes[^(at + 1)]) = (bytes[^(at + 1)], bytes[at]); break;
            }

            if (bytes.Count == 0) bytes.Add((byte)'<');
        }

        return [.. bytes];
    }
}
