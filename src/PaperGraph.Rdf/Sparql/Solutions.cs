using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql;

/// <summary>
/// A cursor over the solutions of a SELECT, forward only. A fault at run time (a limit, a cancellation) is thrown by <see cref="MoveNext"/>,
/// after the solutions that came before it.
/// </summary>
public abstract class Solutions : QueryResult
{
    /// <summary>Takes the names of the columns.</summary>
    protected Solutions(ImmutableArray<string> variables) => Variables = variables;

    /// <summary>The columns, named without <c>?</c>.</summary>
    public ImmutableArray<string> Variables { get; }

    /// <summary>
    /// The cell of a column in the current solution, good until the next <see cref="MoveNext"/>; of kind <see cref="TermKind.None"/> where it is
    /// unbound.
    /// </summary>
    public abstract TermView this[int column] { get; }

    /// <summary>Goes to the next solution; false after the last.</summary>
    public abstract bool MoveNext();

    /// <summary>The remaining solutions as terms of their own, <c>default</c> for what is unbound.</summary>
    public IEnumerable<ImmutableArray<Term>> ReadAll()
    {
        while (MoveNext())
        {
            var row = ImmutableArray.CreateBuilder<Term>(Variables.Length);
            for (var column = 0; column < Variables.Length; column++) row.Add(this[column].ToTerm());
            yield return row.MoveToImmutable();
        }
    }
}
