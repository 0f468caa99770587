using System.Globalization;
using BenchmarkDotNet.Attributes;
using DelegationPortal.Accounts;
using DelegationPortal.Articles;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.Maps;
using DelegationPortal.Pdf;
using DelegationPortal.Trips;
using DelegationPortal.Web.Printing;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Benchmarks;

/// <summary>How long a document takes from what the portal knows of a trip to the finished file: a stop's sheet, and a report of a hundred pages.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 6, iterationCount: 10)]
[MinColumn]
[MedianColumn]
public class PrintBenchmarks
{
    private static readonly Edition Edition = new(new Uri("https://portal.example/"), new DateOnly(2026, 3, 2), new Uri("https://portal.example/editions/abc"), "{}"u8.ToArray(), Guid.Empty);

    private ServiceProvider _services = null!;
    private TripDetails _trip = null!;
    private TripDetails _long = null!;

    [GlobalSetup]
    public async Task ReadAsync()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");
        var folder = Directory.CreateTempSubdirectory().FullName;
        _services = new ServiceCollection().AddLogging().AddLocalization().AddPortal(folder, new TripDisplay(true)).BuildServiceProvider();
        await _services.GetRequiredService<PortalDatabase>().PrepareAsync(() => Task.CompletedTask, CancellationToken.None);
        var text = ArticleFile.Read(ReadingBenchmarks.Seed()).Text!;
        var outcome = await _services.GetRequiredService<ArticleCommands>().ImportAsync("seed.txt", text, publish: true, Actor.Portal, CancellationToken.None);
        _trip = (await _services.GetRequiredService<TripQueries>().FindAsync(outcome.TripSlug!, Audience.Public, evenUnpublished: false, CancellationToken.None))!;
        _long = _trip with { Stops = [.. Enumerable.Range(0, 90).SelectMany(_ => _trip.Stops)] };
        Console.WriteLine($"// a sheet has {Sheet()} bytes, a report {Report()}");
    }

    [Benchmark]
    public long Sheet() => Write(StopPrint.Create(_trip, _trip.Stops[1], Edition, Maps, Texts));

    [Benchmark]
    public long Report() => Write(TripPrint.Create(_long, Edition, Maps, Texts));

    private RouteMaps Maps => _services.GetRequiredService<RouteMaps>();

    private IStringLocalizer<Texts> Texts => _services.GetRequiredService<IStringLocalizer<Texts>>();

    private static long Write(PdfDocument document)
    {
        using var file = new MemoryStream();
        document.Write(file);
        return file.Length;
    }
}
