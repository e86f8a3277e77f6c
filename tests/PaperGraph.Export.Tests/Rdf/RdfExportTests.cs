using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PaperGraph.Export.Rdf;

namespace PaperGraph.Export.Tests.Rdf;

public sealed class RdfExportTests
{
    private static readonly ResourceIris Iris = new("https://kg.example/");

    [Fact]
    public void Equal_graphs_give_equal_bytes()
    {
        Assert.Equal(Turtle(), Turtle());
        Assert.Equal(NQuads(), NQuads());
    }

    [Fact]
    public void A_paper_has_its_record_its_concepts_its_repository_and_its_pages() => AssertDescribes(
        """
        paper:arxiv:2503.11731 a fabio:ResearchPaper ,
                schema:ScholarlyArticle ,
                pg:Paper ;
            dc:creator "O'Neil, \"Ann\"" ,
                "李 雷" ;
            dc:source "listing.txt:3" ,
                "more/p\"1\".jsonl:12" ;
            dc:subject "cs.LG" ;
            dcterms:abstract "𝛽-TurtleNet (see github.com/Owner/Turtle-Net) beats k-NN on ToyBench.\nCode\tand\fdata: מידע." ;
            dcterms:identifier "arxiv:2503.11731" ;
            dcterms:title "🚀 TurtleNet: \"C++\" graphs\\fields" ;
            bibo:doi "10.1145/3292500<1>" ;
            fabio:hasArXivId "2503.11731" ;
            fabio:hasPublicationYear "2025"^^xsd:gYear ;
            rdfs:seeAlso <https://toybench.example/%3Ca%3E> ;
            owl:sameAs <https://doi.org/10.1145/3292500%3C1%3E> ;
            schema:keywords "$\\alpha^{2}$" ,
                "a\u0001b" ;
            schema:url <https://example.org/abs?q=%7Bx%7D%20y%7Cz> ;
            pg:hasRepository <https://kg.example/repository/github.com/owner/turtle-net> ;
            pg:introduces concept:turtlenet ;
            pg:mentions concept:c-plus-plus ,
                concept:k-nn ,
                concept:toybench ,
                concept:turtlenet
        """);

    [Fact]
    public void A_record_that_says_little_leaves_out_the_rest() => AssertDescribes(
        """
        <https://kg.example/paper/doi:10.1000%2Fa%25b%2Fü> a fabio:ResearchPaper ,
                schema:ScholarlyArticle ,
                pg:Paper ;
            dc:source "one.csv:2" ;
            dcterms:identifier "doi:10.1000/a%b/ü" ;
            dcterms:title "On k-NN" ;
            schema:url "not an address" ;
            pg:mentions concept:k-nn
        """);

    [Fact]
    public void A_concept_has_its_labels_its_support_and_its_relations() => AssertDescribes(
        """
        concept:turtlenet a skos:Concept ,
                pg:Concept ,
                pg:Method ;
            skos:altLabel "𝛽-TurtleNet" ;
            skos:inScheme <https://kg.example/concepts> ;
            skos:prefLabel "TurtleNet" ;
            pg:evaluatedOn concept:toybench ;
            pg:improves concept:k-nn ;
            pg:support 1
        """);

    [Fact]
    public void A_repository_has_its_address() => AssertDescribes(
        """
        <https://kg.example/repository/zenodo.org/records/42> a schema:SoftwareSourceCode ,
                pg:Repository ;
            schema:codeRepository <https://zenodo.org/records/42> ;
            schema:name "42"
        """);

    [Fact]
    public void A_relation_stands_as_a_node_with_support_and_confidence_too() => AssertDescribes(
        """
        <https://kg.example/assertion/k-nn/broader/学習> a rdf:Statement ,
                pg:Assertion ;
            rdf:object concept:学習 ;
            rdf:predicate skos:broader ;
            rdf:subject concept:k-nn ;
            pg:confidence 0.1235 ;
            pg:support 2
        """);

    [Fact]
    public void The_dataset_and_its_scheme_are_described()
    {
        var triples = NQuads().Count(static unit => unit == '\n');
        AssertDescribes(
            $"""
            <https://kg.example/dataset> a void:Dataset ,
                    dcat:Dataset ;
                dcterms:description "2 papers, 5 concepts, 2 repositories, 3 relations between concepts" ;
                dcterms:title "PaperGraph knowledge graph" ;
                void:entities 9 ;
                void:subset <https://kg.example/graph/assertions> ,
                    <https://kg.example/graph/evidence> ;
                void:triples {triples} ;
                void:uriSpace "https://kg.example/" ;
                void:vocabulary nif: ,
                    dc: ,
                    dcterms: ,
                    bibo: ,
                    fabio: ,
                    void: ,
                    skos: ,
                    itsrdf: ,
                    dcat: ,
                    prov: ,
                    schema: ,
                    pg: ;
                dcat:distribution <https://kg.example/dataset/concepts.gexf> ,
                    <https://kg.example/dataset/edges.csv> ,
                    <https://kg.example/dataset/graph.gexf> ,
                    <https://kg.example/dataset/graph.graphml> ,
                    <https://kg.example/dataset/graph.jsonld> ,
                    <https://kg.example/dataset/graph.nq> ,
                    <https://kg.example/dataset/graph.ttl> ,
                    <https://kg.example/dataset/nodes.csv> ,
                    <https://kg.example/dataset/overlap.csv> ,
                    <https://kg.example/dataset/papers.jsonl>
            """);
        AssertDescribes(
            """
            <https://kg.example/dataset/graph.nq> a dcat:Distribution ;
                dc:format "N-Quads" ;
                dcterms:description "The graphs of assertions and of evidence, by name." ;
                dcterms:title "graph.nq" ;
                dcat:mediaType <https://www.iana.org/assignments/media-types/application/n-quads>
            """);
        AssertDescribes(
            """
            <https://kg.example/graph/evidence#pg:Mention> void:class pg:Mention ;
                void:entities 6
            """);
        AssertDescribes(
            """
            <https://kg.example/concepts> a skos:ConceptScheme ;
                dcterms:isPartOf <https://kg.example/dataset> ;
                dcterms:title "Concepts of the PaperGraph knowledge graph"
            """);
    }

    [Theory]
    [InlineData("paper/arxiv:2503.11731/title", """
        rdf:type nif:Context
        nif:isString "🚀 TurtleNet: \"C++\" graphs\u005Cfields"
        nif:beginIndex "0"
        nif:endIndex "32"
        dcterms:isPartOf paper/arxiv:2503.11731
        """)]
    [InlineData("paper/arxiv:2503.11731/title#offset_2_11", """
        rdf:type pg:Mention
        rdf:type pg:Introduction
        rdf:type nif:Phrase
        nif:beginIndex "2"
        nif:endIndex "11"
        nif:anchorOf "TurtleNet"
        nif:referenceContext paper/arxiv:2503.11731/title
        its:taIdentRef concept/turtlenet
        its:taClassRef pg:Method
        its:taConfidence "1.0"
        pg:paperConfidence "1.0"
        its:taAnnotatorsRef extractor/terms/1
        """)]
    [InlineData("paper/arxiv:2503.11731/abstract#offset_0_11", """
        rdf:type pg:Mention
        rdf:type nif:Phrase
        nif:beginIndex "0"
        nif:endIndex "11"
        nif:anchorOf "𝛽-TurtleNet"
        nif:referenceContext paper/arxiv:2503.11731/abstract
        its:taIdentRef concept/turtlenet
        its:taClassRef pg:Method
        its:taConfidence "0.25"
        its:taAnnotatorsRef extractor/terms/1
        """)]
    [InlineData("paper/arxiv:2503.11731/abstract#offset_60_68", """
        rdf:type pg:Link
        rdf:type nif:Phrase
        nif:beginIndex "60"
        nif:endIndex "68"
        nif:anchorOf "ToyBench"
        nif:referenceContext paper/arxiv:2503.11731/abstract
        its:taIdentRef https://toybench.example/%3Ca%3E
        its:taAnnotatorsRef extractor/links/2
        rdf:type pg:Mention
        its:taIdentRef concept/toybench
        its:taClassRef pg:Dataset
        its:taConfidence "1.0"
        pg:paperConfidence "1.0"
        its:taAnnotatorsRef extractor/terms/1
        """)]
    [InlineData("assertion/turtlenet/evaluatedOn/toybench#arxiv:2503.11731_abstract_0_11_abstract_60_68", """
        rdf:type pg:Evidence
        nif:beginIndex "0"
        nif:endIndex "69"
        nif:anchorOf "𝛽-TurtleNet (see github.com/Owner/Turtle-Net) beats k-NN on ToyBench."
        nif:referenceContext paper/arxiv:2503.11731/abstract
        pg:headMention paper/arxiv:2503.11731/abstract#offset_0_11
        pg:tailMention paper/arxiv:2503.11731/abstract#offset_60_68
        pg:confidence "0.8"
        prov:wasDerivedFrom paper/arxiv:2503.11731
        prov:wasAttributedTo extractor/relation%20patterns/1.0%2Fb
        """)]
    [InlineData("assertion/turtlenet/evaluatedOn/toybench", """
        pg:hasEvidence assertion/turtlenet/evaluatedOn/toybench#arxiv:2503.11731_abstract_0_11_abstract_60_68
        """)]
    [InlineData("run", """
        rdf:type prov:Activity
        prov:used input/listing.txt
        prov:used input/more/p%221%22.jsonl
        prov:wasAssociatedWith extractor/abbreviations/2
        prov:wasAssociatedWith extractor/links/2
        prov:wasAssociatedWith extractor/relation%20patterns/1.0%2Fb
        prov:wasAssociatedWith extractor/terms/1
        prov:wasAssociatedWith program/papergraph/0.1.0
        """)]
    [InlineData("dataset", """
        prov:wasGeneratedBy run
        """)]
    [InlineData("program/papergraph/0.1.0", """
        rdf:type prov:SoftwareAgent
        schema:name "papergraph"
        schema:softwareVersion "0.1.0"
        """)]
    [InlineData("input/more/p%221%22.jsonl", """
        rdf:type prov:Entity
        dc:format "jsonl"
        schema:name "more/p\"1\".jsonl"
        """)]
    [InlineData("extractor/links/2", """
        rdf:type prov:SoftwareAgent
        prov:actedOnBehalfOf program/papergraph/0.1.0
        schema:name "links"
        schema:softwareVersion "2"
        """)]
    public void The_evidence_graph_says_where_each_thing_stands_counted_in_code_points(string subject, string expected) =>
        Assert.Equal(expected, string.Join('\n', EvidenceOf(NQuads(), subject)));

    [Fact]
    public void The_first_named_graph_holds_the_assertions()
    {
        var lines = NQuads().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(" <https://kg.example/graph/(assertions|evidence)> \\.$", line));
        Assert.Equal(lines.Length, lines.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(
            "<https://kg.example/concept/turtlenet> <https://w3id.org/papergraph/ontology#improves> "
            + "<https://kg.example/concept/k-nn> <https://kg.example/graph/assertions> .",
            lines,
            StringComparer.Ordinal);
    }

    [Fact]
    public void Any_span_of_any_text_is_found_again_by_counting_code_points() =>
        Prop.ForAll(
                (from pieces in Gen.Elements("a", "é", "😀", "𝛽", "\u200F", "漢", "e\u0301", " ").ListOf()
                 from cuts in Gen.Choose(0, 1000).Two()
                 select (Pieces: pieces.Append("z").ToArray(), First: cuts.Item1, Second: cuts.Item2)).ToArbitrary(),
                drawn =>
                {
                    var (from, to) = (drawn.First % (drawn.Pieces.Length + 1), drawn.Second % (drawn.Pieces.Length + 1));
                    if (from > to) (from, to) = (to, from);
                    var title = string.Concat(drawn.Pieces);
                    var start = string.Concat(drawn.Pieces.Take(from)).Length;
                    var end = string.Concat(drawn.Pieces.Take(to)).Length;

                    var graph = MadeUpGraph.OfOneMention(title, start, end);
                    var quads = Written(stream => RdfExport.WriteNQuads(graph, [], MadeUpGraph.Description, Iris, stream));
                    var (begin, after) = (CodePointsIn(title[..start]), CodePointsIn(title[..end]));
                    var mention = EvidenceOf(quads, $"paper/one/title#offset_{begin}_{after}").ToList();
                    Assert.Contains($"nif:beginIndex \"{begin}\"", mention, StringComparer.Ordinal);
                    Assert.Contains($"nif:endIndex \"{after}\"", mention, StringComparer.Ordinal);
                    Assert.Contains($"nif:anchorOf \"{title[start..end]}\"", mention, StringComparer.Ordinal);
                })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(5UL, 9UL));

    [SkippableFact]
    public void Rdflib_and_rapper_read_both_files_and_find_the_same_assertions_and_every_offset_right()
    {
        var folder = Directory.CreateTempSubdirectory("papergraph");
        try
        {
            var (turtle, quads) = (Path.Combine(folder.FullName, "graph.ttl"), Path.Combine(folder.FullName, "graph.nq"));
            File.WriteAllText(turtle, Turtle());
            File.WriteAllText(quads, NQuads());
            var script = Path.Combine(RepositoryRoot.Find(), "tests", "external", "check_rdf.py");

            // Debian's python3-rdflib serves Debian's own Python, which need not be the first in the path.
            var (code, output) = Run("python3", script, turtle, quads);
            if (LacksRdflib(output)) (code, output) = Run("/usr/bin/python3", script, turtle, quads);
            Skip.If(LacksRdflib(output), "rdflib is not installed");
            Assert.True(code == 0, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int CodePointsIn(string text) => text.EnumerateRunes().Count();

    private static void AssertDescribes(string expected)
    {
        var blocks = Turtle().TrimEnd(' ', '.', '\n').Split(" .\n\n");
        Assert.Contains(expected, blocks, StringComparer.Ordinal);
    }

    /// <summary>The quads of one subject in the evidence graph, with short names, without datatypes.</summary>
    private static IEnumerable<string> EvidenceOf(string quads, string subject)
    {
        const string Graph = " <https://kg.example/graph/evidence> .";
        var start = $"<{Iris.Base}{subject}> ";
        return quads.Split('\n')
            .Where(line => line.StartsWith(start, StringComparison.Ordinal) && line.EndsWith(Graph, StringComparison.Ordinal))
            .Select(line => Short(line[start.Length..^Graph.Length]));
    }

    private static string Short(string predicateAndObject)
    {
        (string Prefix, string Namespace)[] names =
        [
            ("", Iris.Base), ("pg:", Ontology.Namespace), ("rdf:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            ("nif:", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"), ("its:", "http://www.w3.org/2005/11/its/rdf#"),
            ("prov:", "http://www.w3.org/ns/prov#"), ("schema:", "https://schema.org/"), ("dcterms:", "http://purl.org/dc/terms/"),
            ("dc:", "http://purl.org/dc/elements/1.1/"),
        ];
        var text = predicateAndObject;
        if (text.IndexOf("\"^^<", StringComparison.Ordinal) is >= 0 and var datatype) text = text[..(datatype + 1)];
        foreach (var (prefix, name) in names) text = text.Replace("<" + name, "<" + prefix, StringComparison.Ordinal);
        return text.Contains('"', StringComparison.Ordinal)
            ? text.Remove(text.IndexOf('>', StringComparison.Ordinal), 1)[1..]
            : text.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);
    }

    private static bool LacksRdflib(string output) => output.Contains("rdflib is missing", StringComparison.Ordinal);

    private static string Turtle() => Written(stream => RdfExport.WriteTurtle(MadeUpGraph.Build(), [], MadeUpGraph.Description, Iris, stream));

    private static string NQuads() => Written(stream => RdfExport.WriteNQuads(MadeUpGraph.Build(), [], MadeUpGraph.Description, Iris, stream));

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (1, $"{program} is not installed: rdflib is missing");
        }
    }
}
