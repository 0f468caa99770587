namespace DelegationPortal.Articles;

/// <summary>Sees to it that no visible character of the raw text is lost between blocks.</summary>
public static class BlockCoverage
{
    public static IReadOnlyList<Block> Complete(string raw, IReadOnlyList<Block> blocks)
    {
        var left = new List<Block>();
        var position = 0;
        foreach (var block in blocks.OrderBy(block => block.Range.Start))
        {
            Add(position, block.Range.Start);
            position = Math.Max(position, block.Range.End);
        }

        Add(position, raw.Length);
        return left.Count == 0 ? blocks : [.. blocks, .. left];

        void Add(int start, int end)
        {
            while (start < end && char.IsWhiteSpace(raw[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(raw[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                left.Add(new Block(BlockKind.Noise, new TextRange(start, end), false));
            }
        }
    }
}
