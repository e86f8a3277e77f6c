namespace PaperGraph.Rdf;

/// <summary>Where a section is in its file, and the XXH64 of its bytes.</summary>
internal readonly record struct SectionPlace(long Offset, long Length, ulong Checksum)
{
    /// <summary>Whether it ends within a file of a length, without overflow, and is aligned for any column.</summary>
    public bool IsInside(long fileLength) =>
        Offset >= 0 && Length >= 0 && Offset <= fileLength && Length <= fileLength - Offset && Offset % sizeof(long) == 0;
}
