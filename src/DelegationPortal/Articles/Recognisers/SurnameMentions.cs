namespace DelegationPortal.Articles.Recognisers;

/// <summary>Where the story names people by their surname alone.</summary>
internal sealed class SurnameMentions
{
    // Whole families of one name, each mentioned again and again, are no delegation.
    private const int Most = 200;

    private readonly Dictionary<string, List<(Sentence Sentence, int At)>> _places;

    public SurnameMentions(ArticleReading reading, IReadOnlyList<PersonMention> people)
    {
        var bySentence = people.ToLookup(person => person.Sentence.Index);
        _places = people.Select(person => person.Surname).Where(surname => surname.Length > 2).Distinct(StringComparer.Ordinal)
            .ToDictionary(surname => surname, _ => new List<(Sentence, int)>(), StringComparer.Ordinal);
        foreach (var sentence in reading.Story)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (_places.TryGetValue(sentence.Tokens[i].Text, out var places) && places.Count < Most
                    && !bySentence[sentence.Index].Any(person => person.Start <= i && i <= person.NameEnd))
                {
                    places.Add((sentence, i));
                }
            }
        }
    }

    public IEnumerable<PersonMention> Of(PersonMention person) => !_places.TryGetValue(person.Surname, out var places) ? []
        : places.Select(place => person with { Sentence = place.Sentence, Start = place.At, NameStart = place.At, NameEnd = place.At, End = place.At, Rule = "surname" });
}
