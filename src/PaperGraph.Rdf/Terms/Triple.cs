namespace PaperGraph.Rdf;

/// <summary>Subject, predicate, object. <c>default</c> is no triple, and no writer takes it.</summary>
public readonly record struct Triple
{
    /// <summary>Makes a triple.</summary>
    /// <exception cref="ArgumentException">The subject is a literal, or a part is missing (<c>default</c>).</exception>
    public Triple(Term subject, Iri predicate, Term @object)
    {
        if (subject.Kind is TermKind.Literal or TermKind.None)
            throw new ArgumentException($"{subject} cannot be a subject.", nameof(subject));
        if (predicate == default) throw new ArgumentException("The predicate is missing.", nameof(predicate));
        if (@object.Kind == TermKind.None) throw new ArgumentException("The object is missing.", nameof(@object));
        (Subject, Predicate, Object) = (subject, predicate, @object);
    }

    /// <summary>An IRI or a blank node.</summary>
    public Term Subject { get; }

    /// <summary>How the subject stands to the object.</summary>
    public Iri Predicate { get; }

    /// <summary>Any term.</summary>
    public Term Object { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Subject} {Predicate} {Object} .";
}
