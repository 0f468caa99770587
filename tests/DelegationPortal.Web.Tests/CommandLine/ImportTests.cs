using System.Net;
using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests.CommandLine;

/// <summary>A second article, of other people in other cities, goes the way of the first.</summary>
public sealed class ImportTests
{
    private const string Article =
        """
        Werften, Wind und Wasserstoff: Eine Abordnung aus Rostock sah sich in Norwegen und Dänemark um von Frauke Tiedemann Kurs Nord In der vergangenen Woche reiste eine Delegation
        unter Leitung von IHK-Präsident Jochen Barnewitz nach Oslo, Bergen und Aarhus. Mit dabei waren Wirtschaftsministerin Almut Reesenkamp und die Geschäftsführerin der Kranbau Warnow GmbH, Silke Odebrecht.
        In Oslo besuchte die Delegation das Nordische Institut für Seerecht. In Bergen besichtigten die Teilnehmer die Fjordwerft Laksevag. Zum Abschluss eröffnete die Delegation in Aarhus
        das Kontor der Kranbau Warnow GmbH. ■ Henning Prahl, Referent Außenwirtschaft Tel.: 0381 / 555 20-17 henning.prahl@ihk.example.org FOTOS: IHK ROSTOCK
        AGENDA | Delegationsreise | 8 Wirtschaft im Norden 05 | 2025
        """;

    [Fact]
    public async Task A_second_article_becomes_a_trip_of_its_own_beside_the_running_portal()
    {
        using var folder = new TemporaryFolder();
        var file = await WriteAsync(folder, "nord.txt", Article);
        var data = Path.Combine(folder.Path, "data");
        await using var portal = await PortalProcess.StartAsync(data);

        var run = await PortalRun.OfAsync(["import", file, "--publish"], ("Portal__DataDirectory", data));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("kurs-nord", run.Output, StringComparison.Ordinal);
        using var http = new HttpClient { BaseAddress = portal.Address };
        var page = await http.GetPageAsync("/trips/kurs-nord");
        Assert.Equal(["Oslo", "Bergen", "Aarhus"], page.QuerySelectorAll(".stops > .stop h3").Select(h => h.TextContent.Trim()));
        var text = page.Body!.PlainText();
        Assert.All(
            ["Von Frauke Tiedemann", "Wirtschaft im Norden 05 | 2025", "Henning Prahl", "Referent Außenwirtschaft", "0381 / 555 20-17"],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
        var participants = page.QuerySelectorAll(".people > li h3").Select(Html.PlainText);
        Assert.Equal(["Almut Reesenkamp", "Jochen Barnewitz", "Silke Odebrecht"], participants.Order(StringComparer.Ordinal));
        var visits = page.QuerySelectorAll(".stops > .stop").Select(stop => string.Join(' ', stop.QuerySelectorAll(".visit:not(.highlight)").Select(Html.PlainText))).ToList();
        Assert.Contains("Institut für Seerecht", visits[0], StringComparison.Ordinal);
        Assert.Contains("Fjordwerft Laksevag", visits[1], StringComparison.Ordinal);
        Assert.Contains("Kranbau Warnow GmbH", visits[2], StringComparison.Ordinal);
        Assert.NotNull((await http.GetPageAsync("/trips")).QuerySelector("a[href='/trips/impulse-made-in-usa']"));
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = await WriteAsync(folder, "nord.txt", Article);
        var data = ("Portal__DataDirectory", Path.Combine(folder.Path, "data"));
        await PortalRun.OfAsync(["import", file], data);

        var again = await PortalRun.OfAsync(["import", file, "--publish"], data);

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("schon vorhanden als kurs-nord", again.Output, StringComparison.Ordinal);
        await using var portal = await PortalProcess.StartAsync(data.Item2);
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var page = await http.GetAsync(new Uri("/trips/kurs-nord", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task What_is_no_trip_report_is_refused_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        var file = await WriteAsync(folder, "rezept.txt", "Man nehme drei Eier, etwas Mehl und viel Geduld.");

        var run = await PortalRun.OfAsync(["import", file], ("Portal__DataDirectory", Path.Combine(folder.Path, "data")));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{file}: nicht eingespielt.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_and_the_others_are_imported()
    {
        using var folder = new TemporaryFolder();
        var file = await WriteAsync(folder, "nord.txt", Article);

        var run = await PortalRun.OfAsync(["import", "nirgends.txt", file], ("Portal__DataDirectory", Path.Combine(folder.Path, "data")));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("nirgends.txt: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("kurs-nord", run.Output, StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(TemporaryFolder folder, string name, string text)
    {
        var file = Path.Combine(folder.Path, name);
        await File.WriteAllTextAsync(file, text);
        return file;
    }
}
