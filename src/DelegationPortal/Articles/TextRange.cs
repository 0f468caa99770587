using System.Text.Json.Serialization;

namespace DelegationPortal.Articles;

/// <summary>A half-open range of UTF-16 code units; of an article's raw text unless said otherwise.</summary>
public readonly record struct TextRange(int Start, int End)
{
    [JsonIgnore]
    public int Length => End - Start;

    public bool Contains(int position) => Start <= position && position < End;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
