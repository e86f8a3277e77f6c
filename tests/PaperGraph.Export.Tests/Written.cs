using System.Text;

namespace PaperGraph.Export.Tests;

internal static class Written
{
    public static byte[] Bytes(IGraphWriter writer, ExportContext? context = null)
    {
        using var stream = new MemoryStream();
        writer.Write(context ?? SampleGraph.Context(), stream);
        return stream.ToArray();
    }

    public static string Text(IGraphWriter writer, ExportContext? context = null) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(writer, context));
}
