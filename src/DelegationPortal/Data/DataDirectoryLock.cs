namespace DelegationPortal.Data;

/// <summary>Held by the one process that may create, migrate or first fill the database; the system lets it go when the process dies.</summary>
public sealed class DataDirectoryLock : IDisposable
{
    public const string FileName = "portal.lock";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private DataDirectoryLock(FileStream file) => _file = file;

    /// <exception cref="PortalStartException">Another process has held it for a minute, or the directory is not writable.</exception>
    public static async Task<DataDirectoryLock> TakeAsync(string directory, TimeProvider clock, CancellationToken cancellation)
    {
        var path = Path.Combine(directory, FileName);
        var start = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new DataDirectoryLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
            {
                if (clock.GetElapsedTime(start) > Patience)
                {
                    throw new PortalStartException(PortalStartFailure.DatabaseLocked, directory, exception);
                }
            }
            catch (UnauthorizedAccessException exception)
            {
                throw new PortalStartException(PortalStartFailure.DirectoryNotWritable, directory, exception);
            }

            await Task.Delay(Pause, clock, cancellation);
        }
    }

    public void Dispose() => _file.Dispose();
}
