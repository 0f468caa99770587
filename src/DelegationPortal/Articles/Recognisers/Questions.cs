namespace DelegationPortal.Articles.Recognisers;

/// <summary>What a person should decide, in the article's language.</summary>
public static class Questions
{
    public static IReadOnlyList<string> Of(
        ArticleReading reading, bool isTrip, ArticleHead head, FoundPeriod? period, IReadOnlyList<FoundStop> stops, IReadOnlyList<FoundVisit> visits)
    {
        var questions = new List<string>();
        if (!isTrip)
        {
            return questions;
        }

        if (head.Title is null)
        {
            Ask("Wie heißt der Artikel? Der Titel war nicht zu erkennen.", "What is the article called? Its title could not be recognised.");
        }

        if (reading.Order.Joins.FirstOrDefault(join => join.Score <= 0 && Sentences.EndsOpen(ReadingText.Of(reading.Article, [join.Before]).Text)) is { } loose)
        {
            Ask($"Stimmt die Reihenfolge der Spalten? Hinter „{Tail(reading, loose.Before)}“ fehlt ein sicherer Anschluss.", $"Are the columns in order? Nothing surely follows “{Tail(reading, loose.Before)}”.");
        }

        else if (reading.Order.Joins is [.., { Behind: var last }] && ReadingText.Of(reading.Article, [last]).Text is var end && !end.Contains('■', StringComparison.Ordinal) && Sentences.EndsOpen(end))
        {
            Ask($"Stimmt die Reihenfolge der Spalten? Hinter „{Tail(reading, last)}“ fehlt ein sicherer Anschluss.", $"Are the columns in order? Nothing surely follows “{Tail(reading, last)}”.");
        }

        if (period is null)
        {
            Ask("Wann war die Reise? Der Artikel nennt keine Zeit.", "When was the trip? The article gives no time.");
        }
        else if (period.From is null)
        {
            Ask($"Von wann bis wann war die Reise? Der Artikel sagt nur „{period.Text}“.", $"When did the trip begin and end? The article only says “{period.Text}”.");
        }

        if (stops.Count == 0)
        {
            Ask("In welchen Städten war die Gruppe? Der Artikel nennt keine eindeutig.", "Which cities did the group visit? The article names none clearly.");
        }

        foreach (var visit in visits.Where(visit => visit.Grounds.Rule == "stop-from-context").Take(3))
        {
            Ask($"War „{visit.Host}“ in {visit.Stop}? Das folgt nur aus dem Zusammenhang.", $"Was “{visit.Host}” in {visit.Stop}? That follows only from the context.");
        }

        return questions;

        static string Tail(ArticleReading reading, Block block)
        {
            var text = ReadingText.Of(reading.Article, [block]).Text;
            return text[Math.Max(0, text.LastIndexOf(' ', Math.Max(0, text.Length - 30)))..].Trim();
        }

        void Ask(string german, string english) => questions.Add(reading.IsGerman ? german : english);
    }
}
