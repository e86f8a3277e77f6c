namespace PaperGraph.Model;

/// <summary>A code, model or data repository on a hosting service. Equal by its canonical address.</summary>
/// <param name="Url">Canonical address: <c>https</c>, host in lower case, no <c>.git</c>, no deep path, no trailing slash. Owner and name keep their case.</param>
/// <param name="Host">Service host, such as <c>github.com</c>.</param>
/// <param name="Owner">Account or organisation; empty where the service has none (a Zenodo record).</param>
/// <param name="Name">Repository, model, dataset or record name.</param>
public sealed record Repository(string Url, string Host, string Owner, string Name)
{
    /// <summary>Repositories are the same when their addresses are, whatever their case.</summary>
    public bool Equals(Repository? other) => other is not null && string.Equals(Url, other.Url, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Url);
}
