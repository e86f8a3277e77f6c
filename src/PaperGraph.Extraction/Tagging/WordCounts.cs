using System.Numerics;

namespace PaperGraph.Extraction.Tagging;

/// <summary>Counts how often each word stands in title and abstract of a document, in memory that is used again. For one thread.</summary>
internal sealed class WordCounts
{
    private Entry[] _entries = new Entry[1024];
    private int[] _places = new int[512];
    private int _document;

    /// <summary>Counts the words of a document, by hash; those of the title come first.</summary>
    public void Read(ReadOnlySpan<ulong> words, int titleCount)
    {
        Grow(words.Length);

        // An entry counts while it bears the document's number; so nothing has to be cleared.
        _document++;
        for (var i = 0; i < words.Length; i++)
        {
            var place = (int)TokenHash.Mix(words[i]) & (_entries.Length - 1);
            while (_entries[place].Document == _document && _entries[place].Word != words[i]) place = (place + 1) & (_entries.Length - 1);
            ref var entry = ref _entries[place];
            if (entry.Document != _document) entry = new Entry { Document = _document, Word = words[i] };
            if (i < titleCount) entry.Title++;
            else entry.Abstract++;
            _places[i] = place;
        }
    }

    /// <summary>How often the word of a token stands in title and abstract.</summary>
    public (int Title, int Abstract) this[int token] => (_entries[_places[token]].Title, _entries[_places[token]].Abstract);

    private void Grow(int tokens)
    {
        if (tokens <= _places.Length) return;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)tokens);
        (_places, _entries, _document) = (new int[size], new Entry[2 * size], 0);
    }

    private struct Entry
    {
        public ulong Word;
        public int Document;
        public int Title;
        public int Abstract;
    }
}
