using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The hash functions of section 17.4.6: of the UTF-8 of an xsd:string, in lower-case hexadecimal.</summary>
internal static class HashFunctions
{
    [SuppressMessage("Security", "CA5351", Justification = "SPARQL names the function; nothing here is secret.")]
    public static Value Md5(FunctionContext context, in Value x) =>
        x.Kind == ValueKind.String ? Hexadecimal(MD5.HashData(context.Terms.TextOf(x))) : default;

    [SuppressMessage("Security", "CA5350", Justification = "SPARQL names the function; nothing here is secret.")]
    public static Value Sha1(FunctionContext context, in Value x) =>
        x.Kind == ValueKind.String ? Hexadecimal(SHA1.HashData(context.Terms.TextOf(x))) : default;

    public static Value Sha256(FunctionContext context, in Value x) =>
        x.Kind == ValueKind.String ? Hexadecimal(SHA256.HashData(context.Terms.TextOf(x))) : default;

    public static Value Sha384(FunctionContext context, in Value x) =>
        x.Kind == ValueKind.String ? Hexadecimal(SHA384.HashData(context.Terms.TextOf(x))) : default;

    public static Value Sha512(FunctionContext context, in Value x) =>
        x.Kind == ValueKind.String ? Hexadecimal(SHA512.HashData(context.Terms.TextOf(x))) : default;

    private static Value Hexadecimal(byte[] hash) => Value.String(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash)));
}
