using System.Globalization;
using System.Text;

namespace DelegationPortal.Articles;

/// <summary>For people: the blocks in recovered order, and why they stand in it.</summary>
public static class ParseExplanation
{
    private const int Shown = 64;

    public static string Of(string rawText)
    {
        var article = ArticleCleaner.Clean(rawText);
        var order = BlockOrderer.Order(article, BlockSplitter.Split(article));
        var text = new StringBuilder();
        foreach (var block in order.Blocks)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(block.JoinsPrevious ? "+" : " ")} {block.Kind,-8} [{block.Range.Start},{block.Range.End}) ");
            text.AppendLine(Shortened(article.CleanOf(block.Range).ReplaceLineEndings(" ").Replace('\n', ' ')));
            if (order.Joins.FirstOrDefault(join => join.Behind == block) is { } join)
            {
                text.Append(CultureInfo.InvariantCulture, $"             score {join.Score}: {join.Cue}");
                text.AppendLine(join.RunnerUp is { } other
                    ? string.Create(CultureInfo.InvariantCulture, $"; runner-up: block at {other.Start}, score {other.Score}")
                    : "; no runner-up");
            }
        }

        return text.ToString();
    }

    private static string Shortened(string text) => text.Length <= (2 * Shown) + 3 ? text : text[..Shown] + " … " + text[^Shown..];
}
