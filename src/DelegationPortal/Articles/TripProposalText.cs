namespace DelegationPortal.Articles;

public static class TripProposalText
{
    /// <summary>The article in recovered reading order: hyphenation mended, columns joined, furniture gone.</summary>
    public static string RecoveredText(this TripProposal proposal) =>
        ReadingText.Of(proposal.Text, proposal.Blocks.Where(block => block.Kind is not (BlockKind.Footer or BlockKind.Noise))).Text;
}
