namespace DelegationPortal.Testing;

/// <summary>A folder of its own for one test, gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("delegation-portal-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still open on Windows: the system's own cleaning of temporary folders takes it later.
        }
        catch (UnauthorizedAccessException)
        {
            // The same, told by another exception.
        }
    }
}
