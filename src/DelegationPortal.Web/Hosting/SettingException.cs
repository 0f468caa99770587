namespace DelegationPortal.Web.Hosting;

/// <summary>A setting with which the portal cannot start.</summary>
/// <param name="reason">Resource key of the sentence.</param>
/// <param name="name">The setting as it stands in the configuration, such as <c>Portal:PublicUrl</c>.</param>
public sealed class SettingException(string reason, string name, string? value) : Exception($"{reason}: {name} = {value}")
{
    public string Reason { get; } = reason;

    public string Name { get; } = name;

    public string? Value { get; } = value;
}
