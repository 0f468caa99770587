using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles;

/// <summary>Words whose lost soft hyphen became a blank, "Hel sinki": mended when the page spells the whole word elsewhere or a city is called so.</summary>
public static class SplitWords
{
    private static bool IsRolesEnd(string left, string right) => right is "rin" or "in" or "ter" or "terin" or "erin" && !RoleWords.IsRole(left) && RoleWords.IsRole(left + right);

    // Nouns that no German text begins with a small letter: "Wirtschafts kammer", "Vize präsident".
    private static readonly HashSet<string> NounEnds = FunctionWords.Split("""
        kammer kammern verband verbands verein ministerium ministeriums universität hochschule akademie agentur gesellschaft gesellschaften behörde amt botschaft botschafter botschafterin gruppe stiftung klinik krankenhaus verwaltung fabrik schule schulen genossenschaft werft
        betrieb betriebe betrieben haus häuser häusern präsident präsidenten präsidentin präsidium bürgermeister bürgermeisterin sekretär sekretärin direktorin geschäftsführer geschäftsführerin leiter leiterin ministerin vorstand vorsitzende vorsitzender vorsitzenden
        sprecher sprecherin gründer gründerin unternehmer unternehmerin unternehmen inhaber inhaberin beauftragte beauftragter händler händlerin meister meisterin ingenieur ingenieurin berater beraterin betreiber hersteller anbieter reise reisen teilnehmer teilnehmern mitglieder mitgliedern
        zentrum wirtschaft freundschaft partnerschaft stadt städte firma firmen börse messe forum konferenz minister
        macher macherin bauer bauerin sitzende sitzender zende zender schlosser schlosserin techniker technikerin senator senatorin architekt architektin planer planerin entwickler entwicklerin forscher forscherin führer führerin referent referentin händlerin brauer brauerin bäcker bäckerin
        innung werkstatt rösterei gießerei druckerei weberei brauerei reederei spedition manufaktur molkerei ausschuss ausschusses vorsitzenden runde
        """);

    private static bool IsNounsEnd(string left, string right) => left.Length > 2 && NounEnds.Contains(right) && (right is not ("minister" or "forum" or "unternehmen" or "reisen" or "leiter" or "messe") || left.EndsWith('s')) && !GivenNames.Contains(left);

    private static bool IsBeforeLegalForm(string raw, int end) =>
        end + 2 < raw.Length && raw[end] == ' ' && raw.AsSpan(end + 1) is var behind && (behind.StartsWith("GmbH", StringComparison.Ordinal) || behind.StartsWith("AG ", StringComparison.Ordinal));

    public static IReadOnlyList<TextEdit> Edits(string raw)
    {
        var edits = new List<TextEdit>();
        var words = Words(raw);
        for (var blank = raw.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = raw.IndexOf(' ', blank + 1))
        {
            var start = LetterRun.Start(raw, blank, char.IsLower) - 1;
            var end = LetterRun.End(raw, blank + 1, char.IsLower);
            if (start < 0 || !char.IsUpper(raw[start]) || blank - start < 2 || end - blank < 3)
            {
                continue;
            }

            var (left, right) = (raw[start..blank], raw[(blank + 1)..end]);
            if (IsBehindArticle(raw, start) && BeginsNoun.Contains(left) && !FunctionWords.Contains(right) && right.Length < 7)
            {
                edits.Add(new TextEdit(blank, 1, ""));
                continue;
            }

            if (FunctionWords.Contains(left) || FunctionWords.Contains(right) || VerbWords.IsFinite(right) || start > 0 && char.IsLetter(raw[start - 1]))
            {
                continue;
            }

            var wholeRight = end >= raw.Length || !char.IsLetter(raw[end]);
            if (wholeRight && (IsRolesEnd(left, right) || IsBeforeLegalForm(raw, end) || words.Contains(left + right) || IsNounsEnd(left, right) || Maps.Gazetteer.Default.Find(left + right).Count > 0))
            {
                edits.Add(new TextEdit(blank, 1, ""));
            }
        }

        return edits;
    }

    // "einen Auf trag": behind an article no such word stands alone with a capital.
    private static readonly HashSet<string> BeginsNoun = FunctionWords.Split("Auf An Aus Ab Ein Vor Nach Über Unter Um Zu Bei Mit Durch Ver Be Ge Ent Er Zer Wider Gegen");

    private static readonly HashSet<string> Articles = FunctionWords.Split("der die das den dem des ein eine einen einem einer eines im am vom zum zur beim kein keine keinen keinem keiner");

    private static bool IsBehindArticle(string raw, int start)
    {
        var end = start - 1;
        if (end < 2 || raw[end] != ' ')
        {
            return false;
        }

        return Articles.Contains(raw[LetterRun.Start(raw, end, char.IsLower)..end]);
    }

    private static HashSet<string> Words(string raw)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var i = 0; i <= raw.Length; i++)
        {
            if (i < raw.Length && char.IsLetter(raw[i]))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(raw[start..i]);
            }

            start = i + 1;
        }

        return words;
    }
}
