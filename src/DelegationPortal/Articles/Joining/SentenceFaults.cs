namespace DelegationPortal.Articles.Joining;

/// <summary>The faults of the sentence that would run across a place.</summary>
public static class SentenceFaults
{
    private const int Reach = 45;

    public static int Points(IReadOnlyList<Token> before, int end, IReadOnlyList<Token> behind, int start)
    {
        var from = end;
        while (from > 0 && end - from < Reach && !SentenceBounds.EndsSentence(before, from) && before[from - 1].Text is not (":" or "„"))
        {
            from--;
        }

        var sentence = new List<Token>();
        for (var i = from; i < end; i++)
        {
            sentence.Add(WordClasses.Plain(before[i], i == from));
        }

        for (var i = start; i < behind.Count && i - start < Reach; i++)
        {
            sentence.Add(behind[i]);
            if (behind[i].Text is "." or "!" or "?" or "…" or "“" or ":" or "■")
            {
                break;
            }
        }

        return new ClauseVerbs(sentence, end - from, isWhole: from > 0 || end - from < Reach).Points();
    }
}
