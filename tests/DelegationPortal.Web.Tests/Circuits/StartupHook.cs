using System.IO.Pipes;
using DelegationPortal.Web.Tests.Circuits;

/// <summary>.NET calls it by this name in the process that <c>DOTNET_STARTUP_HOOKS</c> is set for; see <see cref="ProcessMeter"/>.</summary>
#pragma warning disable CA1050 // .NET looks for it outside of every namespace.
internal static class StartupHook
{
    public static void Initialize() => new Thread(Answer) { IsBackground = true }.Start(Environment.GetEnvironmentVariable(ProcessMeter.PipeVariable));

    private static void Answer(object? name)
    {
        using var pipe = new NamedPipeClientStream((string)name!);
        pipe.Connect();
        while (pipe.ReadByte() >= 0)
        {
            var processor = Environment.CpuUsage.TotalTime;

            // What has a finalizer is gone only with the collection after the one that found it.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            pipe.Write([.. BitConverter.GetBytes(GC.GetTotalMemory(forceFullCollection: true)), .. BitConverter.GetBytes(processor.Ticks)]);
        }
    }
}
