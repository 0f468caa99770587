using DelegationPortal.Pdf.Content;

namespace DelegationPortal.Pdf.Composition;

/// <summary>Walks through blocks and the blocks inside them, in reading order.</summary>
internal static class BlockTree
{
    private const int DeepestNesting = 40;

    public static IEnumerable<Block> All(IEnumerable<Block> blocks, int depth = 0)
    {
        if (depth > DeepestNesting)
        {
            throw new ArgumentException($"Blocks stand inside each other more than {DeepestNesting} levels deep; nobody could read that on a page.");
        }

        foreach (var block in blocks)
        {
            if (depth > 0 && block is (PageBreak or PageBottom))
            {
                throw new ArgumentException($"A {block.GetType().Name} can only stand between the blocks of the document itself, not inside another block.");
            }

            yield return block;
            foreach (var inside in All(Inside(block), depth + 1))
            {
                yield return inside;
            }
        }
    }

    private static IEnumerable<Block> Inside(Block block) => block switch
    {
        KeepTogether group => group.Blocks,
        PageBottom bottom => bottom.Blocks,
        Panel panel => panel.Blocks,
        Columns columns => columns.Items.SelectMany(column => column.Blocks),
        ListBlock list => list.Items.SelectMany(item => item.Blocks),
        _ => [],
    };
}
