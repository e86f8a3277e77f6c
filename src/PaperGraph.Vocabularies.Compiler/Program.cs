using PaperGraph.Rdf;
using PaperGraph.Vocabularies;
using PaperGraph.Vocabularies.Compiler;

if (args is not [var source, var target])
{
    Console.Error.WriteLine("usage: PaperGraph.Vocabularies.Compiler VOCABULARY.ttl COMPILED");
    return 2;
}

// Faults are written the way a build shows them: place, severity, code, reason.
try
{
    var builder = new VocabularyBuilder();
    using (var input = File.OpenRead(source))
    {
        foreach (var entry in SkosVocabulary.Read(input, source)) builder.Add(entry);
    }

    using var compiled = new MemoryStream();
    builder.Write(compiled);
    File.WriteAllBytes(target, compiled.ToArray());
    return 0;
}
catch (RdfSyntaxException fault)
{
    Console.Error.WriteLine($"{source}({fault.Error.Line},{fault.Error.Column}): error PGV01: {fault.Message}");
}
catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine($"{source}: error PGV02: {fault.Message}");
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"{source}: error PGV03: {fault.Message}");
}

return 1;
