using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace PaperGraph.Architecture.Tests.Rules;

/// <summary>Each rule must be able to fail: types that break it, and types that do not.</summary>
public sealed class TypeRulesTests
{
    [Fact]
    public void An_unsealed_class_is_an_offender_and_an_abstract_one_only_without_heirs() =>
        Offend(
            TypeRules.OpenClasses([typeof(Open), typeof(AbstractAlone), typeof(AbstractParent), typeof(Heir), typeof(Sealed)]),
            NameOf(typeof(Open)),
            NameOf(typeof(AbstractAlone)));

    [Fact]
    public void A_generic_parent_has_its_heirs_counted() =>
        Offend(TypeRules.OpenClasses([typeof(GenericParent<>), typeof(GenericHeir)]));

    [Fact]
    public void A_public_field_that_can_change_is_an_offender() =>
        Offend(TypeRules.PublicMutableFields([typeof(WithFields)]), $"{NameOf(typeof(WithFields))}.Changing");

    [Fact]
    public void A_setter_is_an_offender_and_init_is_not() =>
        Offend(TypeRules.PublicSetters([typeof(WithProperties)]), $"{NameOf(typeof(WithProperties))}.Settable");

    [Fact]
    public void A_static_that_can_change_is_an_offender_however_it_is_spelled() =>
        Offend(
            TypeRules.MutableStatics([typeof(WithStatics), .. typeof(WithStatics).GetNestedTypes(BindingFlags.NonPublic)]),
            $"{NameOf(typeof(WithStatics))}._field",
            $"{NameOf(typeof(WithStatics))}.<Property>k__BackingField");

    [Fact]
    public void A_struct_that_can_change_is_an_offender_unless_it_enumerates_or_stays_on_the_stack() =>
        Offend(
            TypeRules.MutableStructs([typeof(Mutable), typeof(Readonly), typeof(Enumerator), typeof(OnStack)]),
            NameOf(typeof(Mutable)));

    [Fact]
    public void A_namespace_that_only_begins_like_the_project_is_an_offender() =>
        Offend(TypeRules.OutsideNamespace([typeof(Sealed)], "PaperGraph.Arch"), NameOf(typeof(Sealed)));

    private static void Offend(IEnumerable<string> found, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string NameOf(Type type) => type.FullName!;

    public class Open;

    public abstract class AbstractAlone;

    public abstract class AbstractParent;

    public sealed class Heir : AbstractParent;

    public abstract class GenericParent<T>;

    public sealed class GenericHeir : GenericParent<int>;

    public sealed class Sealed;

    [SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "It breaks our rule on purpose.")]
    public sealed class WithFields
    {
        public const int Constant = 1;
        public readonly int Fixed = 1;
        public int Changing = 1;
    }

    public sealed class WithProperties
    {
        public int Computed => Initial + 1;

        public int Initial { get; init; }

        public int Inside { get; private set; } = 1;

        public int Settable { get; set; }

        public void Touch() => Inside++;
    }

    public static class WithStatics
    {
        private static readonly int Fixed = 1;
        private static int _field;

        public static int Property { get; set; }

        public static Func<int, int> Cached => static x => x + 1;

        public static int Next() => ++_field + Fixed;
    }

    public struct Mutable
    {
        public int Value { get; set; }
    }

    public readonly struct Readonly;

    public struct Enumerator
    {
        private int _at;

        public bool MoveNext() => ++_at < 1;
    }

    public ref struct OnStack
    {
        public int Value { get; set; }
    }
}
