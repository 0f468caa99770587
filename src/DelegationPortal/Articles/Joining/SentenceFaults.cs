using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Joining;

/// <summary>Counts the verbs of the sentence that would run across: each clause wants one.</summary>
public static class SentenceFaults
{
    private const int Reach = 45;

    private static readonly HashSet<string> Relatives = FunctionWords.Split("der die das den dem dessen deren denen");
    private static readonly HashSet<string> Askers = FunctionWords.Split("wo was wer wie wen wem");

    public static int Points(IReadOnlyList<Token> before, int end, IReadOnlyList<Token> behind, int start)
    {
        var from = end;
        while (from > 0 && end - from < Reach && !Juncture.EndsSentence(before, from) && before[from - 1].Text is not (":" or "„"))
        {
            from--;
        }

        var tokens = new List<Token>();
        for (var i = from; i < end; i++)
        {
            tokens.Add(WordClasses.Plain(before[i], i == from));
        }

        var seam = tokens.Count;
        for (var i = start; i < behind.Count && i - start < Reach; i++)
        {
            tokens.Add(behind[i]);
            if (behind[i].Text is "." or "!" or "?" or "…" or "“" or ":" or "■")
            {
                break;
            }
        }

        return Analyse(tokens, seam, from > 0 || end - from < Reach);
    }

    private static int Analyse(List<Token> tokens, int seam, bool whole)
    {
        var points = 0;
        var (opened, lastVerb) = (0, 0);
        var (sub, clauseVerbs, mainVerbs, maybe) = (0, 0, 0, false);
        var classes = tokens.ConvertAll(WordClasses.Of);
        for (var k = 0; k < tokens.Count; k++)
        {
            var word = tokens[k].Text;
            var kind = classes[k];
            var late = k >= seam;
            var prev = k > 0 ? tokens[k - 1].Text : "";
            var prev2 = k > 1 ? tokens[k - 2].Text : "";
            if (word is "!" or "?" or "…" || word is "." && k > 0 && classes[k - 1] != WordClass.Number)
            {
                points += sub > 0 && opened < seam ? -3 : mainVerbs == 0 && k > 3 && whole ? -1 : 0;
                break;
            }

            if (kind == WordClass.Mark)
            {
                if (word is ";" or ":" or "–")
                {
                    points += sub > 0 && late && opened < seam ? -3 : 0;
                    (sub, maybe) = (0, false);
                }

                clauseVerbs = 0;
                continue;
            }

            var starts = k == 0 || prev is "," or ";" or "–" or "und" or "aber" or "(";
            var next = k + 1 < tokens.Count ? classes[k + 1] : WordClass.Mark;
            var relative = prev is "," && Relatives.Contains(word) || prev2 is "," && k > 0 && classes[k - 1] == WordClass.Preposition && Relatives.Contains(word);
            var apposition = next == WordClass.Capital || next == WordClass.Inflected && k + 2 < tokens.Count && classes[k + 2] == WordClass.Capital;
            maybe |= relative && apposition;
            if (kind == WordClass.Subjunction && starts || (word is "wo" or "wie" or "als" or "was" or "wer" || Askers.Contains(word)) && (prev is "," || prev is "" && next != WordClass.Finite) || relative && !apposition)
            {
                sub++;
                opened = k;
                clauseVerbs = 0;
                continue;
            }

            if (kind == WordClass.Conjunction)
            {
                clauseVerbs = 0;
            }

            var adjective = word.EndsWith("te", StringComparison.Ordinal) && k > 0 && (classes[k - 1] is WordClass.Article or WordClass.Demonstrative or WordClass.Contracted or WordClass.Inflected or WordClass.Preposition || next == WordClass.Capital && prev is "und" or ",");
            var closes = k + 1 >= tokens.Count || tokens[k + 1].Text is "," or "." or "!" or "?" or "…" or "“" or "–" or ";" or ":" or ")" or "und" or "oder" or "als" || next == WordClass.Finite;
            if (kind == WordClass.Finite && !adjective)
            {
                if (sub > 0)
                {
                    if (!closes && late && opened < seam && prev2 is not ",")
                    {
                        points -= 3;
                    }

                    sub--;
                }
                else
                {
                    if (clauseVerbs > 0 && late && !maybe && prev is not ("," or "und" or "oder" or "“") && !FiniteVerbs.IsAlsoInfinitive(word) && !FiniteVerbs.MayBeParticiple(word) && lastVerb < seam)
                    {
                        points -= 4;
                    }

                    clauseVerbs++;
                    lastVerb = k;
                    mainVerbs++;
                }
            }
            else if (sub > 0 && word.EndsWith("en", StringComparison.Ordinal) && kind == WordClass.Inflected && closes && prev is not "zu")
            {
                sub--;
            }
        }

        return Math.Max(points, -8);
    }
}
