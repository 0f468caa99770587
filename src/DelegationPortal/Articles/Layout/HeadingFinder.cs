using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Tells title and lead from the text they run into: by byline, drop capital, line, or the seam between two phrases.</summary>
public sealed class HeadingFinder(PageCut page, IReadOnlyList<Token> tokens, KnownNames names, IReadOnlySet<int> dropCapitals)
{
    private const int WidestLead = 360;
    private const int WidestTitle = 110;

    public Heading Find(Byline? byline)
    {
        var lines = PrintedLines.Lines(page.Text).Where(line => page.IsFree(line.Start, line.End)).ToList();
        lines = WithoutSiteLines(lines);
        if (byline is null)
        {
            return lines.Count >= 3 ? FirstLine(lines, byline) : Notes() ?? OfEditorial() ?? BuriedHeading.Find(page) ?? new Heading(null, null, "no-title");
        }

        var ownLine = StandsAlone(byline.Range);
        if (ownLine && lines.Count >= 3 && lines[0].End < byline.Range.Start && lines[0].Length <= WidestTitle)
        {
            var first = FirstLine(lines, byline);
            if (first.Title is not null)
            {
                return first;
            }
        }

        var (behind, kind) = ownLine ? (null, HeadingSeamKind.None) : TitleBehind(byline.Range.End);
        behind = behind is { } words && HasWord(words) && !IsAddress(page.Text[words.Start..words.End]) && !EndsOpen(page.Text[words.Start..words.End]) ? words : null;
        var (leadBefore, titleBefore) = behind is not null && kind == HeadingSeamKind.NewSentence ? (null, null) : Before(byline.Range.Start, wantsTitle: true);
        if (behind is { } title && (kind > HeadingSeamKind.Torn || titleBefore is null))
        {
            var (lead, _) = Before(byline.Range.Start, wantsTitle: false);
            return new Heading(title, lead, dropCapitals.Any(at => at > title.End && at - title.End < 3) ? "title-before-drop-capital" : "title-behind-byline");
        }

        return new Heading(titleBefore, leadBefore, "title-before-lead");
    }

    // "3 1 2": the numbers of the pictures are no title.
    private bool HasWord(TextRange title) => Tokens.Of(page.Text, title.Start, title.End).Any(word => word.IsWord && word.Text.Length > 1);

    // "Frau Dr. Muster, Ihre Waagen …": whom an interview speaks to.
    private static bool IsAddress(string title) => title.EndsWith("Dr.", StringComparison.Ordinal) || title.EndsWith("Prof.", StringComparison.Ordinal) || title.StartsWith("Frau ", StringComparison.Ordinal) || title.StartsWith("Herr ", StringComparison.Ordinal);

    // "Kammer Musterstadt | Presse": where one is on a site, above the title.
    private List<TextRange> WithoutSiteLines(List<TextRange> lines) =>
        [.. lines.SkipWhile(line => (line.Length < 60 || IsMenu(line)) && page.Text[line.Start..line.End] is var content && (SiteMarks.Any(mark => content.Contains(mark, StringComparison.Ordinal)) || SiteWords.Any(word => content.StartsWith(word, StringComparison.Ordinal))))];

    // "… 320 Mio.", "… auf das Manuskript, und": no title ends so.
    private static bool EndsOpen(string title) => title[^1] is '.' or ',' || title[(title.LastIndexOf(' ') + 1)..] is "und" or "oder" or "and" or "or" or "the" or "der" or "die" or "das" or "den" or "dem" or "ein" or "eine" or "einen";

    // "Mitglieder | Ausbildung | International": a row of words with bars between them.
    private bool IsMenu(TextRange line) => page.Text[line.Start..line.End].Split(" | ") is { Length: > 2 } items && items.All(item => item.Length is > 0 and < 25 && !item.Contains('.', StringComparison.Ordinal));

    private static readonly string[] SiteMarks = [" | ", " > ", " » ", " › ", " / ", " – Presse", " · "];

    private static readonly string[] SiteWords = ["Menü", "Menu", "Suche", "Search", "Startseite", "Home ", "Direkt zum", "Zum Inhalt", "Zur Navigation", "Skip to", "Sie sind hier", "Presse", "Press ", "Newsroom", "Aktuelles", "News", "Mitteilung", "Pressemitteilung", "Medieninformation", "Meldung", "Nachricht", "Übersicht", "Archiv", "Zurück", "Start >", "Start\u00A0", "Login", "Anmelden", "Kontakt", "Über uns", "Themen", "Service", "Veranstaltungen", "Home", "Media", "Contact", "About", "Back to", "Events", "Zum Hauptinhalt", "Teilen", "Drucken", "Share", "Print"];

    private bool StandsAlone(TextRange range) =>
        (range.Start == 0 || page.Text[range.Start - 1] == '\n') && (range.End >= page.Text.Length || page.Text[range.End] == '\n');

    private Heading FirstLine(List<TextRange> lines, Byline? byline)
    {
        var title = lines[0];
        var content = page.Text[title.Start..title.End];
        if (content.Length > WidestTitle + 60 || content.EndsWith('.') || dropCapitals.Contains(title.Start) || char.IsLower(content[0]))
        {
            return new Heading(null, null, "no-title");
        }

        var next = lines.Skip(1).FirstOrDefault(line => page.Text[line.Start..line.End] != content && (byline is null || !byline.Range.Overlaps(line)));
        var lead = next.Length is > 40 and < 400 && lines.Count > 3 && lines.Where(line => line.Start > next.Start).Any(line => line.Length > next.Length) ? next : (TextRange?)null;
        return new Heading(title, lead, "title-first-line");
    }

    // "Kurz notiert Mehr Platz für …": a page of short notes is headed by its rubric.
    private Heading? Notes()
    {
        foreach (var rest in page.Rest())
        {
            foreach (var rubric in (string[])["Kurz notiert", "Kurz gemeldet", "Kurz und knapp", "Kurz & knapp", "Kurz & bündig", "Kurz berichtet", "Kurz gefasst", "Kurzmeldungen", "In Kürze", "Meldungen", "News in brief", "In brief"])
            {
                if (page.Text.AsSpan(rest.Start, rest.Length).TrimStart() is var text && text.StartsWith(rubric + " ", StringComparison.Ordinal))
                {
                    var start = rest.Start + rest.Length - text.Length;
                    return new Heading(new TextRange(start, start + rubric.Length), null, "title-rubric");
                }
            }
        }

        return null;
    }

    // An editorial: what stands right before "Liebe Leserin" is its title.
    private Heading? OfEditorial() =>
        Salutation.Find(tokens) is { } at && page.FreeFrom(at) is var floor && floor < at && Salutation.TitleBefore(page.Text, floor, at) is { } title
            ? new Heading(title, null, "title-before-salutation") : null;

    private (TextRange? Title, HeadingSeamKind Kind) TitleBehind(int start)
    {
        var limit = Math.Min(page.FreeUntil(start), start + WidestTitle);
        var drop = dropCapitals.Where(at => at > start && at < limit).DefaultIfEmpty(-1).Min();
        if (drop > 0)
        {
            var title = Trimmed(start, drop);
            return (title, title is null ? HeadingSeamKind.None : HeadingSeamKind.NewSentence);
        }

        var cut = HeadingSeam.Find(Tokens.Of(page.Text, start, Math.Min(page.Text.Length, start + WidestTitle + 40)), names);
        return cut is { } seam && seam.At <= limit ? (Trimmed(start, seam.At), seam.Kind) : (null, HeadingSeamKind.None);
    }

    private (TextRange? Lead, TextRange? Title) Before(int end, bool wantsTitle)
    {
        var floor = Math.Max(page.FreeFrom(Math.Max(0, end - 1)), end - WidestLead);
        if (floor >= end)
        {
            return (null, null);
        }

        var mark = page.Text.LastIndexOf('■', Math.Max(0, end - 1), Math.Max(0, end - floor));
        floor = mark >= 0 ? mark + 1 : floor;
        var sentences = Sentences.Of(page.Text[floor..end]).Select(range => new TextRange(floor + range.Start, floor + range.End)).ToList();
        if (sentences.Count == 0)
        {
            return (null, null);
        }

        if (wantsTitle && sentences.Count > 1 && IsHeading(sentences[^1]) && sentences[^2].Length > 40 && Tokens.Of(page.Text, sentences[^2].Start, sentences[^2].End) is { Count: > 5 } told && EndsClause(told, told.Count - 1))
        {
            return (sentences[^2], sentences[^1]);
        }

        if (wantsTitle && BehindLead(new TextRange(sentences[^1].Start, end)) is { } heading)
        {
            return (Trimmed(floor == end - WidestLead || sentences.Count > 3 ? sentences[^1].Start : floor, heading), Trimmed(heading, end));
        }

        var first = wantsTitle ? sentences.GetRange(0, sentences.Count - 1).FindLastIndex(IsHeading) : -1;
        if (first < 0 && wantsTitle && sentences.Count == 2 && (mark < 0 ? IsSentenceAlone(sentences[0], sentences[1]) : IsShortSentence(sentences[0], sentences[1])))
        {
            return (sentences[1], sentences[0]);
        }

        if (first >= 0)
        {
            return (new TextRange(sentences[first + 1].Start, sentences[^1].End), sentences[first]);
        }

        var sureBeginning = mark >= 0 || floor > end - WidestLead && page.FreeFrom(end - 1) == floor;
        foreach (var i in wantsTitle ? Candidates(sentences.Count, sureBeginning) : [])
        {
            // Behind a column's full stop: "… nach Hause. Wasser, Wind, Wolle | Ebbe und Flut bringen …".
            if (HeadingSeam.Find(Tokens.Of(page.Text, sentences[i].Start, sentences[i].End), names) is { Kind: > HeadingSeamKind.Torn } at && at.At - sentences[i].Start > 3 && IsHeading(new TextRange(sentences[i].Start, at.At - 1)))
            {
                return (Trimmed(at.At, end), Trimmed(sentences[i].Start, at.At));
            }
        }

        var torn = sentences.GetRange(0, sentences.Count - 1).FindLastIndex(range => Sentences.EndsOpen(page.Text.AsSpan(range.Start, range.Length)));
        var lead = Trimmed(torn >= 0 ? sentences[torn + 1].Start : floor == end - WidestLead ? sentences[^1].Start : floor, end);
        if (wantsTitle && lead is { } whole && HeadingSeam.Find(Tokens.Of(page.Text, whole.Start, whole.End), names) is { Kind: > HeadingSeamKind.Torn } seam)
        {
            return (Trimmed(seam.At, end), Trimmed(whole.Start, seam.At));
        }

        return (lead, null);
    }

    // The sentence at a sure beginning is the first to hold the title; else the one nearest to the byline.
    private static IEnumerable<int> Candidates(int sentences, bool sureBeginning)
    {
        if (sureBeginning && sentences < 4)
        {
            yield return 0;
        }

        for (var i = sentences - 1; i > Math.Max(0, sentences - 4); i--)
        {
            yield return i;
        }
    }

    // "FOTO: NAME | Seide war gestern | Zwischen Steppe und Kuppeln": between furniture and a lead that begins with a small word a few words are the title, with a verb too.
    private bool IsSentenceAlone(TextRange title, TextRange lead) =>
        page.FreeFrom(title.Start) is > 0 and var before && string.IsNullOrWhiteSpace(page.Text[before..title.Start]) && IsShortSentence(title, lead);

    private bool IsShortSentence(TextRange title, TextRange lead) =>
        char.IsUpper(page.Text[title.Start]) && char.IsLetterOrDigit(page.Text[title.End - 1])
        && Tokens.Of(page.Text, title.Start, title.End) is { Count: > 1 and <= 6 } words && !FunctionWords.IsPreposition(words[^1].Text) && !FunctionWords.IsDeterminer(words[^1].Text) && lead.Length > 40;

    // "… warum Firmen nach Oslo gefahren sind | Der lange Atem": behind a lead that ends with its verb a phrase without one.
    private int? BehindLead(TextRange sentence)
    {
        var tokens = Tokens.Of(page.Text, sentence.Start, sentence.End);
        for (var i = tokens.Count - 2; i > 5 && i > tokens.Count - 9; i--)
        {
            if (char.IsLower(tokens[i].Text[0]) && VerbWords.IsFinite(tokens[i].Text))
            {
                return null;
            }

            if (tokens[i].IsCapitalised && tokens[i].Start - sentence.Start > 40 && EndsClause(tokens, i - 1) && tokens.Skip(i + 1).Any(word => word.IsCapitalised))
            {
                return tokens[i].Start;
            }
        }

        return null;
    }

    // "gefahren sind", "ändern will", "und womit"
    private static bool EndsClause(IReadOnlyList<Token> tokens, int last) =>
        VerbWords.IsFinite(tokens[last].Text) && tokens[last - 1].Text is { Length: > 4 } verb && char.IsLower(verb[0]) && (verb.EndsWith("en", StringComparison.Ordinal) || verb.EndsWith('t')) && !FunctionWords.Contains(verb)
        || IsParticiple(tokens[last].Text) && tokens.Any(word => word.Text is "hat" or "haben" or "hatte" or "hatten" or "ist" or "sind" or "war" or "waren" or "wurde" or "wurden" or "wird" or "werden")
        || tokens[last].Text is "womit" or "wozu" or "woran" or "wofür" or "warum" or "wohin" or "woher" && tokens[last - 1].Text is "und" or "," or "oder";

    // "besucht", "mitgenommen", "verhandelt"
    private static bool IsParticiple(string word) => word.Length > 5 && char.IsLower(word[0]) && (word.EndsWith('t') || word.EndsWith("en", StringComparison.Ordinal)) && !FunctionWords.Contains(word)
        && (word.AsSpan(0, Math.Min(7, word.Length)).Contains("ge", StringComparison.Ordinal) || word.StartsWith("be", StringComparison.Ordinal) || word.StartsWith("ver", StringComparison.Ordinal) || word.StartsWith("er", StringComparison.Ordinal)
            || word.StartsWith("ent", StringComparison.Ordinal) || word.StartsWith("zer", StringComparison.Ordinal) || word.EndsWith("iert", StringComparison.Ordinal));

    private bool IsHeading(TextRange range)
    {
        var content = page.Text[range.Start..range.End];
        return content.Length < WidestTitle && char.IsUpper(content[0]) && content.AsSpan().Count('(') == content.AsSpan().Count(')') && char.IsLetterOrDigit(content[^1])
            && Tokens.Of(content) is { Count: <= 10 } words && !words.Any(word => VerbWords.IsFinite(word.Text) && char.IsLower(word.Text[0]));
    }

    private TextRange? Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(page.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(page.Text[end - 1]))
        {
            end--;
        }

        return end > start ? new TextRange(start, end) : null;
    }
}
