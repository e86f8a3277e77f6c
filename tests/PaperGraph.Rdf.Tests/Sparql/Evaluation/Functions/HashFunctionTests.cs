namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Functions;

public sealed class HashFunctionTests
{
    [Theory]
    [InlineData("MD5(\"abc\")", "\"900150983cd24fb0d6963f7d28e17f72\"")]
    [InlineData("SHA1(\"abc\")", "\"a9993e364706816aba3e25717850c26c9cd0d89d\"")]
    [InlineData("SHA256(\"abc\")", "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"")]
    [InlineData("SHA384(\"abc\")", "\"cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7\"")]
    [InlineData("SHA512(\"abc\")", "\"ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f\"")]
    [InlineData("MD5(\"abc\"@en)", "error")]
    [InlineData("MD5(1)", "error")]
    public void Hashes_are_of_the_text_in_lower_case_hexadecimal(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));
}
