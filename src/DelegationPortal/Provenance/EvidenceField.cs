namespace DelegationPortal.Provenance;

/// <summary>Which statement about the subject an evidence supports.</summary>
public enum EvidenceField
{
    /// <summary>The subject itself: that there was this stop, visit, participant …</summary>
    Whole,
    Title,
    Lead,
    Period,
    Size,
    Author,
    PhotoCredits,
}
