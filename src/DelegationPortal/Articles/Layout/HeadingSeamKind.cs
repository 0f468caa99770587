namespace DelegationPortal.Articles.Layout;

/// <summary>What gives the end of a title away, the surest last.</summary>
public enum HeadingSeamKind
{
    None,

    /// <summary>The rest of a sentence follows.</summary>
    Torn,

    /// <summary>Two nouns meet that nothing connects.</summary>
    TwoNouns,

    /// <summary>A sentence begins.</summary>
    NewSentence,
}
