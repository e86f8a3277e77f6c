using PaperGraph.Architecture.Tests.House;
using PaperGraph.Architecture.Tests.Rules;

namespace PaperGraph.Architecture.Tests;

public sealed class TypeTests
{
    // Full names of properties that may have a public setter, each with its reason beside it.
    private static readonly string[] SettersWithAReason = [];

    private static readonly List<Type> Types = [.. Repository.SourceProjects.SelectMany(project => project.Types)];

    [Fact]
    public void The_rules_see_the_types_of_the_house() =>
        Assert.Contains(Types, type => type.FullName == "PaperGraph.Model.Paper");

    [Fact]
    public void Public_classes_are_sealed_or_static_or_abstract_with_heirs() =>
        Rule.Holds("A public class is sealed, static, or abstract with an heir.", TypeRules.OpenClasses(Types));

    [Fact]
    public void Public_fields_cannot_be_changed() =>
        Rule.Holds("A public field is readonly or const.", TypeRules.PublicMutableFields(Types));

    [Fact]
    public void Public_properties_have_no_setter_but_init() =>
        Rule.Holds(
            "A public property is get-only or init.",
            TypeRules.PublicSetters(Types).Except(SettersWithAReason, StringComparer.Ordinal));

    [Fact]
    public void Static_fields_are_readonly() =>
        Rule.Holds("A static field is readonly or const.", TypeRules.MutableStatics(Types));

    [Fact]
    public void Public_structs_are_readonly() =>
        Rule.Holds("A public struct, record or not, is readonly.", TypeRules.MutableStructs(Types));

    [Fact]
    public void Public_types_live_under_the_namespace_of_their_project() =>
        Rule.Holds(
            "A namespace starts with the project's name.",
            Repository.SourceProjects.SelectMany(project => TypeRules.OutsideNamespace(project.Assembly.GetExportedTypes(), project.Name)));
}
