namespace DelegationPortal.Provenance;

/// <summary>How sure the portal is of a statement.</summary>
public enum Certainty
{
    /// <summary>The article does not say it.</summary>
    Unknown,

    /// <summary>It follows from the article; the rule says from what.</summary>
    Inferred,

    /// <summary>It stands in the article.</summary>
    Stated,
}
