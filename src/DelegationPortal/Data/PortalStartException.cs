namespace DelegationPortal.Data;

/// <summary>Why the portal cannot work with its data: a resource key and the values of its sentence.</summary>
public sealed class PortalStartException(PortalStartFailure failure, string path, Exception? inner = null)
    : Exception($"{failure}: {path}", inner)
{
    public PortalStartFailure Failure { get; } = failure;

    /// <summary>The directory or file that it is about.</summary>
    public string Path { get; } = path;
}

public enum PortalStartFailure
{
    DirectoryNotWritable,
    DatabaseDamaged,
    DatabaseIsNewer,
    DatabaseLocked,
    EngineUnfit,
}
