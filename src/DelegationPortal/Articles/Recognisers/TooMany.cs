namespace DelegationPortal.Articles.Recognisers;

/// <summary>More of a kind than any journey has: the first are kept, and a question says that there were more.</summary>
internal sealed class TooMany(ArticleReading reading)
{
    private readonly List<string> _questions = [];

    public IReadOnlyList<string> Questions => _questions;

    public IReadOnlyList<T> First<T>(IReadOnlyList<T> found, int most, string german, string english)
    {
        if (found.Count <= most)
        {
            return found;
        }

        _questions.Add(reading.IsGerman
            ? $"Ist das ein einziger Artikel? Er nennt mehr als {most} {german}; der Vorschlag enthält nur die ersten."
            : $"Is this a single article? It names more than {most} {english}; the proposal holds only the first.");
        return [.. found.Take(most)];
    }
}
