namespace DelegationPortal.Testing;

/// <summary>Crash, load and fuzz labs have a quick form for every run and a long one for <c>PORTAL_LABS=long</c>.</summary>
internal static class Labs
{
    public static bool Long { get; } = Environment.GetEnvironmentVariable("PORTAL_LABS") == "long";
}
