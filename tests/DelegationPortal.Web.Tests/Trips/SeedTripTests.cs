using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DelegationPortal.Web.Tests.Trips;

/// <summary>What the portal must show after its first start: every fact of the source article, in the true order.</summary>
public sealed class SeedTripTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _client = portal.CreateClient();

    [Theory]
    [InlineData("Impulse, made in USA")]
    [InlineData("Auch die IHK war vertreten, als eine Senatsdelegation in New York, Boston und Los Angeles Kontakte pflegte und wertvolle Eindrücke sammelte")]
    [InlineData("Tim Schneider")]
    [InlineData("Berliner Wirtschaft 12 | 2024, Seite 16")]
    [InlineData("AGENDA")]
    [InlineData("Delegationsreise")]
    [InlineData("IHK BERLIN/LARS MÖLBITZ, GREENTECH FESTIVAL")]
    [InlineData("Kurz nach den Präsidentschaftswahlen in den USA")]
    [InlineData("maschinell gelesen, noch nicht geprüft")]
    [InlineData("030 / 315 10-439")]
    [InlineData("030 / 315 10-210")]
    [InlineData("IHK-Key-Account-Manager Industrie und Gesundheitswirtschaft")]
    [InlineData("IHK-Branchenmanagerin Kreativwirtschaft")]
    public async Task The_page_says_it(string words) =>
        Assert.Contains(words, (await TripPageAsync()).Body!.PlainText(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task The_stops_stand_in_itinerary_order() =>
        Assert.Equal(["New York", "Boston", "Los Angeles"], (await StopsAsync()).Select(stop => stop.QuerySelector("h3")!.PlainText()));

    [Theory]
    [InlineData(0, "NYC-EDC", "J.P. Morgan", "Life-Science-Ökosystem", "City College of New York")]
    [InlineData(1, "Cellbricks", "MIT", "Cambridge Innovation Center", "Boston meets Berlin", "Bayer Research Innovation Center")]
    [InlineData(2, "Microsoft", "Google", "LA Kretz Innovation Campus", "Los Angeles Department of Water and Power", "Greentech Festival (GTF) Connect Los Angeles", "Business Ladies Connect L.A.")]
    public async Task Every_visit_stands_under_its_stop(int stop, params string[] names)
    {
        var stops = await StopsAsync();
        var visits = string.Join('\n', stops[stop].QuerySelectorAll(".visit").Select(WithoutEvidence));

        Assert.All(names, name => Assert.Contains(name, visits, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_opening_of_the_branch_is_inferred_to_be_in_Boston_and_says_so()
    {
        var opening = (await StopsAsync())[1].QuerySelectorAll(".visit:not(.highlight)").First(visit => WithoutEvidence(visit).Contains("Cellbricks", StringComparison.Ordinal));

        Assert.NotNull(opening.QuerySelector(".evidence.inferred"));
        Assert.Contains("Auch die US-Dependance des Berliner Start-ups Cellbricks wurde im Rahmen der Reise feierlich eröffnet.", opening.PlainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kai Wegner", "Regierender Bürgermeister")]
    [InlineData("Franziska Giffey", "Wirtschaftssenatorin")]
    [InlineData("Henry Marx", "Wissenschaftsstaatssekretär")]
    [InlineData("Sebastian Stietzel", "IHK-Präsident")]
    [InlineData("Jan Eder", "IHK-Hauptgeschäftsführer")]
    public async Task Every_participant_stands_there_with_the_role(string name, string role)
    {
        var participants = (await TripPageAsync()).QuerySelectorAll(".people > li").Select(WithoutEvidence).ToList();

        Assert.Equal(5, participants.Count);
        Assert.Single(participants, p => p.Contains(name, StringComparison.Ordinal) && p.Contains(role, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Lara Obst")]
    [InlineData("Tim Schneider")]
    [InlineData("Lars Mölbitz")]
    public async Task Who_was_not_said_to_travel_is_no_participant(string name) =>
        Assert.DoesNotContain((await TripPageAsync()).QuerySelectorAll(".people > li"), p => WithoutEvidence(p).Contains(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("tel:+493031510439", "mailto:lars.moelbitz@berlin.ihk.de")]
    [InlineData("tel:+493031510210", "mailto:katrin.droese-stein@berlin.ihk.de")]
    public async Task A_contact_is_called_and_written_to_with_one_click(string phone, string email)
    {
        var page = await TripPageAsync();

        Assert.NotNull(page.QuerySelector($".contacts a[href='{phone}']"));
        Assert.NotNull(page.QuerySelector($".contacts a[href='{email}']"));
    }

    [Fact]
    public async Task Captions_keep_the_printed_order_of_people()
    {
        var captions = (await TripPageAsync()).QuerySelectorAll(".plate").Select(Html.PlainText).ToList();

        Assert.Equal(2, captions.Count);
        Assert.Matches("Henry Marx.*Jan Eder.*Sebastian Stietzel.*Kai Wegner", captions[0]);
        Assert.Contains("Lara Obst", captions[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_article_stands_at_the_end_in_recovered_order()
    {
        var article = (await TripPageAsync()).QuerySelector(".article")!.PlainText();

        Assert.Matches("Kurz nach den Präsidentschaftswahlen.*Führend aber ist Boston.*Auch die.*US-Dependance des Berliner Start-ups.*Insgesamt umfasste.*zum Festival reisten", article);
    }

    [Fact]
    public async Task Every_link_to_a_passage_leads_to_one()
    {
        var page = await TripPageAsync();
        var links = page.QuerySelectorAll(".evidence a[href*='#p']").Select(a => a.GetAttribute("href")!.Split('#')[1]).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task Every_id_stands_once()
    {
        var ids = (await TripPageAsync()).QuerySelectorAll("[id]").Select(e => e.Id).ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    private Task<IHtmlDocument> TripPageAsync() => _client.GetPageAsync("/trips/impulse-made-in-usa");

    private async Task<List<IElement>> StopsAsync() => [.. (await TripPageAsync()).QuerySelectorAll(".stops > .stop")];

    private static string WithoutEvidence(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var evidence in copy.QuerySelectorAll(".evidence, .plate"))
        {
            evidence.Remove();
        }

        return copy.PlainText();
    }
}
