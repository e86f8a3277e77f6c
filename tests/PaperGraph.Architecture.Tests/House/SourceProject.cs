using System.Reflection;
using System.Xml.Linq;

namespace PaperGraph.Architecture.Tests.House;

/// <summary>A project under <c>src</c>: what its csproj says, its files, and its assembly.</summary>
internal sealed record SourceProject(
    string Name,
    string Folder,
    string AssemblyName,
    IReadOnlyList<string> ProjectReferences,
    IReadOnlyList<string> PackageReferences,
    IReadOnlyList<SourceFile> Files)
{
    /// <summary>The built assembly, from beside the tests.</summary>
    public Assembly Assembly => Assembly.Load(new AssemblyName(AssemblyName));

    /// <summary>The types that a person wrote, public or not.</summary>
    public IEnumerable<Type> Types => Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("PaperGraph", StringComparison.Ordinal) == true);

    public static SourceProject Read(string path)
    {
        var xml = XDocument.Load(path);
        var name = Path.GetFileNameWithoutExtension(path);
        var folder = Path.GetDirectoryName(path)!;
        return new SourceProject(
            name,
            Repository.Relative(folder),
            xml.Descendants("AssemblyName").Select(element => element.Value).FirstOrDefault() ?? name,
            [.. Includes("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))],
            [.. Includes("PackageReference")],
            [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Repository.IsBuildOutput(file))
                .Order(StringComparer.Ordinal)
                .Select(SourceFile.Read)]);

        IEnumerable<string> Includes(string element) =>
            xml.Descendants(element).Select(reference => (string?)reference.Attribute("Include")).OfType<string>();
    }
}
