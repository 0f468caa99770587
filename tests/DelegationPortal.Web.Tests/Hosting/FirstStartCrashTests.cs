using System.Globalization;
using DelegationPortal.Data;
using DelegationPortal.Testing;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace DelegationPortal.Web.Tests.Hosting;

/// <summary>
/// Kills the first start at moments spread over its whole length (kill -9), and starts again on the same folder.
/// Quick form here; the long form: <c>PORTAL_LABS=long dotnet test --filter FirstStartCrashTests</c>.
/// </summary>
public sealed class FirstStartCrashTests(ITestOutputHelper output)
{
    private const int Seed = 20241110;

    private static readonly int Kills = Labs.Long ? 200 : 3;

    [Fact]
    public async Task A_first_start_killed_at_any_moment_is_followed_by_one_that_works()
    {
        output.WriteLine($"Seed {Seed}, {Kills} kills");
        var random = new Random(Seed);
        var length = await LengthOfAFirstStartAsync();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var folder = new TemporaryFolder();
            var moment = length * ((kill + random.NextDouble()) / Kills);
            await using (var killed = PortalProcess.Launch(folder.Path))
            {
                await killed.KillAfterAsync(moment);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Killed after {moment.TotalMilliseconds:0} ms: {State(folder.Path)}"));
            await using var again = await PortalProcess.StartAsync(folder.Path);
            using var http = new HttpClient { BaseAddress = again.Address };
            Assert.Contains("Impulse, made in USA", await http.GetStringAsync(new Uri("/trips", UriKind.Relative)), StringComparison.Ordinal);
            Assert.Equal("1 article, 1 trip, integrity ok", State(folder.Path));
        }
    }

    /// <summary>The negative control: a file cut off in the middle, as without a journal and synchronisation, is noticed.</summary>
    [Fact]
    public async Task A_database_cut_off_in_the_middle_does_not_pass_for_a_good_one()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await PortalProcess.StartAsync(folder.Path))
        {
            await first.StopAsync();
        }

        await using (var file = File.OpenWrite(PortalDatabase.FileIn(folder.Path)))
        {
            file.SetLength(file.Length / 2);
        }

        var run = await PortalRun.OfAsync([], ("Portal__DataDirectory", folder.Path));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("beschädigt", run.Errors, StringComparison.Ordinal);
    }

    private static async Task<TimeSpan> LengthOfAFirstStartAsync()
    {
        var start = TimeProvider.System.GetTimestamp();
        await using var portal = await PortalProcess.StartAsync();
        return TimeProvider.System.GetElapsedTime(start);
    }

    private static string State(string folder)
    {
        if (!File.Exists(PortalDatabase.FileIn(folder)))
        {
            return "no database";
        }

        using var connection = new SqliteConnection($"Data Source={PortalDatabase.FileIn(folder)};Pooling=False");
        connection.Open();
        return Scalar("SELECT count(*) FROM sqlite_master WHERE name = 'Trips'") is 0L
            ? "no tables"
            : $"{Scalar("SELECT count(*) FROM Articles")} article, {Scalar("SELECT count(*) FROM Trips")} trip, integrity {Scalar("PRAGMA integrity_check")}";

        object? Scalar(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }
}
