using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>The seam between a title and the sentence it runs into: a capitalised small word, or two nouns that nothing connects.</summary>
public static class HeadingSeam
{
    private const int LongestTitle = 11;

    public static int? Find(IReadOnlyList<Token> tokens, KnownNames names)
    {
        for (var k = 0; k + 1 < tokens.Count && k < LongestTitle; k++)
        {
            var last = tokens[k];
            var next = tokens[k + 1];
            if (VerbWords.IsFinite(last.Text) && k > 0)
            {
                return null;
            }

            if (IsSeam(tokens, k, names) && !FunctionWords.IsPreposition(last.Text) && !FunctionWords.IsDeterminer(last.Text))
            {
                return next.Start;
            }
        }

        return null;
    }

    private static bool IsSeam(IReadOnlyList<Token> tokens, int k, KnownNames names)
    {
        var last = tokens[k];
        var next = tokens[k + 1];
        if (last.Text is "?" or "!")
        {
            return true;
        }

        if (!last.IsWord && !last.IsNumber && !last.Is("“") && !last.Is(")"))
        {
            return false;
        }

        if (FunctionWords.IsOpener(next.Text) && next.IsCapitalised)
        {
            return true;
        }

        var behind = k + 2 < tokens.Count ? tokens[k + 2] : next;
        if (next.IsCapitalised && k > 0 && (last.IsCapitalised || last.IsNumber))
        {
            var adjective = last.Text.EndsWith("er", StringComparison.Ordinal) || last.Text.EndsWith("en", StringComparison.Ordinal) && tokens[k - 1].IsWord && FunctionWords.IsDeterminer(tokens[k - 1].Text);
            return !adjective && !names.Contains(last, next) && (behind.Is(",") || (behind.IsWord && char.IsLower(behind.Text[0])));
        }

        return last.IsNumber && k > 0 && next.IsWord && char.IsLower(next.Text[0]) && !FunctionWords.Contains(next.Text);
    }
}
