using DelegationPortal.Articles.Recognisers;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>The seam between a title and the sentence it runs into: a capitalised small word, or two words that nothing connects.</summary>
/// <param name="At">Where the text behind the title begins.</param>
/// <param name="Kind">What gives the seam away.</param>
public readonly record struct HeadingSeam(int At, HeadingSeamKind Kind)
{
    private const int LongestTitle = 11;

    // Behind a noun these are objects, no attributes: only a new phrase can begin with them.
    private static readonly HashSet<string> Objects = FunctionWords.Split("einen den dem einem das ein eine");

    private static readonly HashSet<string> Adverbs = FunctionWords.Split("immer nicht nichts auch noch schon wieder hier dort da heute morgen gestern nie so ja nein sein selbst allein jetzt bald oft genau unterwegs");

    // No noun belongs to the adverb before it: with it a phrase ends.
    private static readonly HashSet<string> Enders = FunctionWords.Split("""
        oben unten vorn vorne hinten draußen drinnen drüben daheim nebenan unterwegs überall nirgends irgendwo links rechts vorwärts rückwärts aufwärts abwärts seitwärts heimwärts bergauf bergab stromauf stromab
        hinauf hinab hinaus hinein hinüber herauf herab heraus herein herüber voran voraus vorbei zurück zusammen beisammen entlang dahin dorthin hierher fort davon dabei willkommen
        """);

    private static readonly HashSet<string> Askers = FunctionWords.Split("Wie Was Wo Wohin Woher Warum Wer Wenn Als Weshalb Wieso Worauf Womit Woran Wozu Wofür Worüber Wovon Wann Welche Welcher Welches");

    public static HeadingSeam? Find(IReadOnlyList<Token> tokens, KnownNames names)
    {
        HeadingSeam? torn = null;
        HeadingSeam? fragment = null;
        var hasVerb = false;
        for (var k = 0; k + 1 < tokens.Count && k < LongestTitle; k++)
        {
            var (last, next) = (tokens[k], tokens[k + 1]);
            if (last.Text is "." or "■")
            {
                return torn ?? fragment;
            }

            hasVerb |= k > 0 && VerbWords.IsFinite(last.Text);
            if (FunctionWords.IsPreposition(last.Text) || FunctionWords.IsDeterminer(last.Text) && !(last.Text is "sein" && hasVerb))
            {
                continue;
            }

            if (BeginsSentence(tokens, k, hasVerb))
            {
                return new HeadingSeam(next.Start, HeadingSeamKind.NewSentence);
            }

            if (fragment is null && !hasVerb && IsFragment(tokens, k))
            {
                fragment = new HeadingSeam(next.Start, HeadingSeamKind.Torn);
            }

            if (torn is null && (IsTwoNouns(tokens, k, names) || !hasVerb && IsTorn(tokens, k)))
            {
                torn = new HeadingSeam(next.Start, IsTwoNouns(tokens, k, names) ? HeadingSeamKind.TwoNouns : HeadingSeamKind.Torn);
                if (next.IsCapitalised || Objects.Contains(next.Text))
                {
                    return torn;
                }
            }
        }

        return torn ?? fragment;
    }

    private static bool BeginsSentence(IReadOnlyList<Token> tokens, int k, bool hasVerb)
    {
        var (last, next) = (tokens[k], tokens[k + 1]);
        if (last.Text is "?" or "!")
        {
            return true;
        }

        // "Kalt, aber sortiert | 1.200 Gäste …"
        if (k > 0 && last.IsWord && char.IsLower(last.Text[0]) && !FunctionWords.Contains(last.Text) && next.IsNumber && next.Text.Contains('.', StringComparison.Ordinal) && k + 2 < tokens.Count && tokens[k + 2].IsCapitalised)
        {
            return true;
        }

        var isEnd = last.IsWord || last.IsNumber || last.Is("“") || last.Is(")");
        if (!isEnd || !next.IsCapitalised || !next.IsWord)
        {
            return false;
        }

        // "Wohin die Kisten gehen | Berlins Ausfuhren sind": a clause that asks ends with its verb.
        if (k > 1 && last.IsWord && char.IsLower(last.Text[0]) && (VerbWords.LooksFinite(last.Text) || last.Text is "lernen" or "reisen" or "führen" or "bringen" or "wachsen" or "brauchen" or "suchen" or "finden") && Askers.Contains(tokens[0].Text))
        {
            return true;
        }

        // "Sonne inbegriffen | Schatten gab es keinen": behind a noun stands no word that belongs to the next one, and a verb follows that one.
        if (k > 0 && last.IsWord && char.IsLower(last.Text[0]) && !FunctionWords.Contains(last.Text) && tokens[k - 1].IsCapitalised && !FunctionWords.Contains(tokens[k - 1].Text) && (k == 1 || !IsPartOfPhrase(tokens[k - 2])) && !VerbWords.LooksFinite(last.Text)
            && k + 2 < tokens.Count && VerbWords.LooksFinite(tokens[k + 2].Text) && char.IsLower(tokens[k + 2].Text[0]))
        {
            return true;
        }

        // "Auf dem Weg nach oben | Kaffee, Kohle und Kupfer"
        if (k > 0 && Enders.Contains(last.Text) && !GivenNames.Contains(next.Text))
        {
            return true;
        }

        // "Zwischen zwei Ufern | Anna Muster kennt …": a full name and its verb.
        if (k > 0 && last.IsWord && !GivenNames.Contains(last.Text) && k + 3 < tokens.Count && GivenNames.Contains(next.Text) | char.IsUpper(last.Text[0])
            && PersonName.IsPart(next) && PersonName.IsPart(tokens[k + 2]) && !IsPlace(tokens[k + 2].Text)
            && (IsVerb(tokens[k + 3].Text) || k + 4 < tokens.Count && PersonName.IsPart(tokens[k + 3]) && GivenNames.Contains(next.Text) && IsVerb(tokens[k + 4].Text)))
        {
            return true;
        }

        // "Langsam geht es schneller | Anfang Juni …": an adverb does not stand before the noun of its phrase.
        return FunctionWords.IsOpener(next.Text) || (hasVerb || k > 1 && Askers.Contains(tokens[0].Text)) && last.IsWord && char.IsLower(last.Text[0]) && !MayPrecedeNoun(last.Text);
    }

    private static bool IsPartOfPhrase(Token token) => FunctionWords.IsDeterminer(token.Text) || FunctionWords.IsPreposition(token.Text) || token.IsNumber;

    private static bool IsPlace(string word) => Maps.Gazetteer.Default.FindCountry(word) is not null || Maps.Gazetteer.Default.Find(word).Count > 0;

    private static bool IsVerb(string word) =>
        VerbWords.IsFinite(word) && char.IsLower(word[0]) || char.IsLower(word[0]) && word.Length > 3 && !FunctionWords.Contains(word) && (VerbWords.LooksFinite(word) || word.EndsWith('t') || word.EndsWith("te", StringComparison.Ordinal));

    private static bool IsTwoNouns(IReadOnlyList<Token> tokens, int k, KnownNames names)
    {
        var (last, next) = (tokens[k], tokens[k + 1]);
        if (!(last.IsWord || last.IsNumber) || k == 0)
        {
            return false;
        }

        if (last.IsNumber && next.IsWord && char.IsLower(next.Text[0]) && !FunctionWords.Contains(next.Text))
        {
            return true;
        }

        // "Kühle Köpfe am Äquator | Hafen Handels Gruppe einen Versuch": three names or nouns on end and an object.
        if (k > 1 && last.IsCapitalised && last.IsWord && k + 4 < tokens.Count && tokens[k + 1].IsCapitalised && tokens[k + 2].IsCapitalised && tokens[k + 3].IsCapitalised && Objects.Contains(tokens[k + 4].Text) && FunctionWords.IsDeterminer(tokens[k - 1].Text))
        {
            return true;
        }

        // "Zwei Häfen, ein Schiff | Kieler Reeder reisten": a town's people are the subject.
        if (last.IsCapitalised && last.IsWord && IsTownsman(next) && k + 3 < tokens.Count && tokens[k + 2].IsCapitalised && VerbWords.LooksFinite(tokens[k + 3].Text))
        {
            return true;
        }

        var behind = k + 2 < tokens.Count ? tokens[k + 2] : next;
        var adjective = last.Text.EndsWith("er", StringComparison.Ordinal) && last.IsCapitalised && Maps.Gazetteer.Default.Find(last.Text[..^2]).Count > 0
            || last.Text.EndsWith("en", StringComparison.Ordinal) && tokens[k - 1].IsWord && FunctionWords.IsDeterminer(tokens[k - 1].Text);
        return next.IsCapitalised && next.IsWord && (last.IsCapitalised && !last.Text.EndsWith("HK", StringComparison.Ordinal) || last.IsNumber) && !adjective && !names.Contains(last, next) && !IsGenitive(last, next) && !IsLandOf(next, behind) && (behind.Text is "," or "." || (behind.IsWord && char.IsLower(behind.Text[0])));
    }

    // "Kohle und Kakao | einen alten Freund wiedertraf": the text behind the title is the rest of a sentence.
    private static bool IsTorn(IReadOnlyList<Token> tokens, int k) =>
        k > 0 && tokens[k].IsWord && tokens[k].IsCapitalised && tokens[k + 1].IsWord
        && (Objects.Contains(tokens[k + 1].Text) || VerbWords.LooksFinite(tokens[k + 1].Text) && !tokens[k + 1].IsCapitalised || tokens[k + 1].Text is "und" && k + 2 < tokens.Count && !tokens[k + 2].IsCapitalised && k > 1);

    /// <summary>"Kieler": of a town.</summary>
    public static bool IsTownsman(Token word) => word.Text.Length > 4 && word.IsCapitalised && word.Text.EndsWith("er", StringComparison.Ordinal) && (Maps.Gazetteer.Default.Find(word.Text[..^2]).Count > 0 || Maps.Gazetteer.Default.Find(word.Text[..^2] + "en").Count > 0);

    // "Ein Boot für Oslo | läden entstehen, die": behind a noun small letters that are the rest of a word, or a genitive in a sentence that has no verb.
    private static bool IsFragment(IReadOnlyList<Token> tokens, int k)
    {
        var next = tokens[k + 1].Text;
        if (k == 0 || !tokens[k].IsWord || !tokens[k].IsCapitalised || !char.IsLower(next[0]) || k + 2 >= tokens.Count)
        {
            return false;
        }

        return FunctionWords.Contains(next)
            ? next is "eines" or "einer" or "des" or "der" && !HasVerbBefore(tokens, k + 2)
            : tokens[k + 2].IsWord && char.IsLower(tokens[k + 2].Text[0]) && !FunctionWords.Contains(tokens[k + 2].Text);
    }

    private static bool HasVerbBefore(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first; i < tokens.Count && !tokens[i].Is("."); i++)
        {
            if (tokens[i].Is(",") || VerbWords.LooksFinite(tokens[i].Text))
            {
                return true;
            }
        }

        return !tokens.Skip(first).Any(token => token.Is("."));
    }

    // "Dänemarks Küchen"
    private static bool IsGenitive(Token owner, Token thing) =>
        owner.Text.EndsWith('s') && thing.IsCapitalised && (Maps.Gazetteer.Default.FindCountry(owner.Text[..^1]) is not null || Maps.Gazetteer.Default.Find(owner.Text[..^1]).Count > 0);

    // "die Offenheit Zentralasiens für": a land in the genitive belongs to the noun before it.
    private static bool IsLandOf(Token land, Token behind) =>
        FunctionWords.IsPreposition(behind.Text) && LandEnds.Any(end => land.Text.EndsWith(end, StringComparison.Ordinal) && land.Text.Length > end.Length + 1);

    private static readonly string[] LandEnds = ["iens", "lands", "afrikas", "amerikas", "europas"];

    /// <summary>May a noun follow the word in one phrase? Adverbs and verbs at the end of a clause do not allow it.</summary>
    public static bool MayPrecedeNoun(string word) =>
        word is "und" or "oder" or "als" or "wie" or "kein" or "zwei" or "drei" or "mehr" or "viel" or "ganz" or "je" || VerbWords.LooksFinite(word) || FunctionWords.IsPreposition(word) || FunctionWords.IsDeterminer(word) && word != "sein"
        || FunctionWords.IsGerman(word) && !Adverbs.Contains(word) || (!FunctionWords.IsGerman(word) && (word.EndsWith('e') || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("em", StringComparison.Ordinal)));
}
