namespace DelegationPortal.Articles.Recognisers;

/// <summary>What a person should decide, in the article's language.</summary>
public static class Questions
{
    // Two columns that follow almost equally well are not told apart.
    private const int CloseScore = 1;

    // Characters of a column by which a reader finds it.
    private const int AFewWords = 30;

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

        AskForOrder();
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

        void AskForOrder()
        {
            if (reading.Order.Joins.FirstOrDefault(join => join.Score <= 0 && Sentences.EndsOpen(TextOf(join.Before))) is { } loose)
            {
                AskWhatFollows(loose.Before);
            }
            else if (reading.Order.Joins is [.., { Behind: var last }] && TextOf(last) is var end && !end.Contains('■', StringComparison.Ordinal) && Sentences.EndsOpen(end))
            {
                AskWhatFollows(last);
            }
            else if (reading.Order.Joins.FirstOrDefault(join => join.RunnerUp is { } other && other.Score >= join.Score - CloseScore) is { RunnerUp: var (start, _) } undecided
                && reading.Order.Blocks.FirstOrDefault(block => block.Range.Start == start) is { } other)
            {
                Ask($"Stimmt die Reihenfolge der Spalten? Auf „{Tail(undecided.Before)}“ könnte auch „{Head(other)}“ folgen.", $"Are the columns in order? “{Head(other)}” could follow “{Tail(undecided.Before)}” as well.");
            }
        }

        void AskWhatFollows(Block block) =>
            Ask($"Stimmt die Reihenfolge der Spalten? Hinter „{Tail(block)}“ fehlt ein sicherer Anschluss.", $"Are the columns in order? Nothing surely follows “{Tail(block)}”.");

        string TextOf(Block block) => ReadingText.Of(reading.Article, [block]).Text;

        string Tail(Block block)
        {
            var text = TextOf(block);
            return text[Math.Max(0, text.LastIndexOf(' ', Math.Max(0, text.Length - AFewWords)))..].Trim();
        }

        string Head(Block block)
        {
            var text = TextOf(block);
            var end = text.Length <= AFewWords ? -1 : text.IndexOf(' ', AFewWords);
            return end < 0 ? text : text[..end];
        }

        void Ask(string german, string english) => questions.Add(reading.IsGerman ? german : english);
    }
}
