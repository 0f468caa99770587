namespace DelegationPortal.History;

/// <summary>Something whose every change the history keeps, field by field.</summary>
public interface IRecord
{
    Guid Id { get; }

    /// <summary>Changes with every saved change, so that nobody overwrites what they have not seen.</summary>
    Guid Version { get; }
}
