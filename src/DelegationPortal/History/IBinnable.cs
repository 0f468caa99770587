namespace DelegationPortal.History;

/// <summary>A record that is not gone when somebody deletes it: it lies in the bin and can be taken out again.</summary>
public interface IBinnable : IRecord
{
    /// <summary>Since when it is in the bin; null: it is not. No query sees what is in the bin unless it says so.</summary>
    DateTime? DeletedAt { get; }

    void Bin(DateTime now);

    void TakeOut();
}
