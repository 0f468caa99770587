using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>A clause that begins with a city and tells of it: "A dagegen flüstert", "A, zwei Tage später erreicht, hat …"; a heading may have run into it.</summary>
internal static class CityAsSubject
{
    private const int LongestApposition = 18;

    private const int LongestHeading = 12;

    private static readonly HashSet<string> Particles = FunctionWords.Split("""
        dagegen hingegen wiederum indes indessen jedoch aber allerdings dann schließlich selbst also nämlich zuletzt ebenfalls auch zumindest immerhin freilich derweil nun endlich zuerst danach
        anschließend jedenfalls wenigstens übrigens dafür meanwhile itself too finally however then though also
        """);

    private static readonly string[] Reached = ["erreicht", "angesteuert", "angefahren", "angeflogen", "angelaufen", "aufgesucht", "bereist", "reached", "visited"];

    private static readonly string[] OnlyPassed = ["nur", "umsteig", "umgestiegen", "umstieg", "auftank", "aufgetankt", "Zwischenlandung", "only", "refuel", "change", "glass", "through the window"];

    /// <summary>The finite verb of which the city is the subject, -1 when there is none.</summary>
    public static int Verb(Sentence sentence, int last)
    {
        var i = last + 1;
        if (sentence.Word(i) is "," or "–" or "(")
        {
            i = EndOfApposition(sentence, last) is > 0 and var end ? end + 1 : sentence.Tokens.Count;
        }
        else if (Particles.Contains(sentence.Word(i)))
        {
            i++;
        }

        return IsVerb(sentence.Word(i)) ? i : -1;
    }

    /// <summary>"A dagegen": what is set against another city is the subject, whatever stands before it.</summary>
    private static bool HasParticle(Sentence sentence, int last) => Particles.Contains(sentence.Word(last + 1));

    /// <summary>"A, am dritten Tag erreicht, …", "A, das Ziel, …": what stands between the marks says that the group came there.</summary>
    public static bool IsSaidToBeReached(Sentence sentence, int last)
    {
        if (EndOfApposition(sentence, last) is not (> 0 and var end))
        {
            return false;
        }

        var said = sentence.Words(last + 2, end - 1);
        return !OnlyPassed.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase))
            && (Reached.Any(word => said.Contains(word, StringComparison.Ordinal)) || TravelLanguage.TellsItinerary(said) || said.StartsWith("wo", StringComparison.Ordinal) && TravelLanguage.NamesGroup(said) || said.StartsWith("where", StringComparison.Ordinal) && TravelLanguage.NamesGroup(said));
    }

    /// <summary>"Große Pläne A empfing die Gruppe": a heading, without a verb of its own, stands before the city.</summary>
    public static bool IsBehindHeading(Sentence sentence, int first, int last)
    {
        if (first is < 2 or > LongestHeading || sentence.IsCaption || !(Verb(sentence, last) is > 0 and var verb && TellsVerb(sentence.Word(verb))) || sentence.At(first - 1) is not { IsWord: true } before || FunctionWords.Contains(before.Text)
            || OrganisationWords.IsOrganisation(before.Text) || GivenNames.Contains(before.Text) || RoleWords.IsRole(before.Text) || PlaceFinder.IsKindOfPlace(before.Text) || (FunctionWords.IsDeterminer(sentence.Word(0)) || FunctionWords.IsPreposition(sentence.Word(0)) && Verb(sentence, last) > last + 1 || BelongsToNoun(sentence, first)) && !HasParticle(sentence, last))
        {
            return false;
        }

        for (var i = 0; i < first; i++)
        {
            if (VerbWords.LooksFinite(sentence.Word(i)))
            {
                return false;
            }
        }

        return true;
    }

    // "der Gründerhof A wartete": the name of the noun; "Über den Fluss A erreichte …" is a heading.
    private static bool BelongsToNoun(Sentence sentence, int first) => FunctionWords.IsDeterminer(sentence.Word(first - 2)) && !(first > 2 && FunctionWords.IsPreposition(sentence.Word(first - 3)));

    private static int EndOfApposition(Sentence sentence, int last)
    {
        var mark = sentence.Word(last + 1) switch { "," => ",", "–" => "–", "(" => ")", _ => null };
        for (var i = last + 2; mark is not null && i < Math.Min(sentence.Tokens.Count, last + LongestApposition); i++)
        {
            if (sentence.Word(i) == mark)
            {
                return i > last + 2 ? i : -1;
            }

            if (sentence.Word(i) is ";" or ":" || sentence.Word(i) is "." && sentence.At(i - 1) is not { IsNumber: true })
            {
                return -1;
            }
        }

        return -1;
    }

    // Behind a heading a verb must look like one.
    private static bool TellsVerb(string word) => VerbWords.LooksFinite(word) || word[^1] is 't' || word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal) || FunctionWords.IsEnglish(word) || word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal);

    // Behind a city at the beginning nearly every word in small letters that is no small word is its verb.
    private static bool IsVerb(string word) => word.Length > 1 && char.IsLower(word[0]) && (VerbWords.LooksFinite(word) || word.Length > 2 && !FunctionWords.Contains(word));
}
