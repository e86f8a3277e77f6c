using System.Reflection;
using System.Runtime.CompilerServices;

namespace PaperGraph.Architecture.Tests.Rules;

/// <summary>What reflection can tell about a type; each rule yields the offenders by name.</summary>
internal static class TypeRules
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static IEnumerable<string> OpenClasses(IReadOnlyCollection<Type> types) =>
        from type in types
        where type.IsVisible && type.IsClass && !type.IsSealed
        where !type.IsAbstract || !types.Any(type.IsBaseOf)
        select NameOf(type);

    public static IEnumerable<string> PublicMutableFields(IEnumerable<Type> types) =>
        from type in types
        where type.IsVisible && !type.IsEnum
        from field in type.GetFields(Declared)
        where field.IsPublic && field is { IsInitOnly: false, IsLiteral: false }
        select $"{NameOf(type)}.{field.Name}";

    public static IEnumerable<string> PublicSetters(IEnumerable<Type> types) =>
        from type in types
        where type.IsVisible
        from property in type.GetProperties(Declared)
        where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
        select $"{NameOf(type)}.{property.Name}";

    public static IEnumerable<string> MutableStatics(IEnumerable<Type> types) =>
        from type in types
        where !IsWrittenByCompiler(type)
        from field in type.GetFields(Declared)
        where field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !IsCompilerCache(field)
        select $"{NameOf(type)}.{field.Name}";

    /// <summary>Enumerators move and ref structs live on one method's stack: nobody shares them, so they may change.</summary>
    public static IEnumerable<string> MutableStructs(IEnumerable<Type> types) =>
        from type in types
        where type is { IsVisible: true, IsValueType: true, IsEnum: false, IsByRefLike: false }
        where !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) && type.GetMethod("MoveNext", Type.EmptyTypes) is null
        select NameOf(type);

    public static IEnumerable<string> OutsideNamespace(IEnumerable<Type> types, string root) =>
        from type in types
        where type.IsVisible && type.Namespace != root && type.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) != true
        select NameOf(type);

    private static string NameOf(Type type) => type.FullName ?? type.Name;

    private static bool IsBaseOf(this Type type, Type heir)
    {
        var generic = type.IsGenericTypeDefinition;
        for (var parent = heir.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent == type || (generic && parent.IsGenericType && parent.GetGenericTypeDefinition() == type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsWrittenByCompiler(Type type)
    {
        for (var outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (outer.Name.StartsWith('<'))
            {
                return true;
            }
        }

        return false;
    }

    // The field behind an automatic property is the author's; any other name that C# cannot spell is the compiler's own cache.
    private static bool IsCompilerCache(FieldInfo field) =>
        field.Name.Contains('<') && !field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal);
}
