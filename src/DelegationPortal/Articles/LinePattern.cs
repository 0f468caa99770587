namespace DelegationPortal.Articles;

/// <summary>Patterns that are tried on one short line or a few words may be generated, and backtrack; on a page they may not.</summary>
internal static class LinePattern
{
    /// <summary>Far more than any of them takes, in milliseconds.</summary>
    public const int Timeout = 2000;
}
