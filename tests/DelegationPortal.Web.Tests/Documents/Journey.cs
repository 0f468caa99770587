using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Trips;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Documents;

/// <summary>A trip with days, entered by hand, whose texts are as awkward for every format as people's texts are.</summary>
internal sealed class Journey
{
    public const string Slug = "kurs-nord";

    public static readonly TripInput Input = new()
    {
        Slug = Slug,
        Title = "Kurs „Nord“: Häfen, Wind; \\ & <Wasserstoff>",
        Lead = "Fünf Tage am Öresund – mit Umlauten, Kommas, Semikolons; und einem sehr langen Satz, der über viele Zeilen gefaltet wird, 🚢 mitten darin.\nZweite Zeile.",
        From = new DateOnly(2025, 5, 12),
        To = new DateOnly(2025, 5, 16),
    };

    public static readonly StopInput Malmö = new() { City = "Malmö", Country = "SE", From = new DateOnly(2025, 5, 12), To = new DateOnly(2025, 5, 13) };

    public static readonly VisitInput Visit = new() { Host = "Hafen „Süd“, Kai 3; Büro", Topic = "Übergabe </script><!-- der Schlüssel, https://example.org/?a=1&b=2" };

    public static readonly ParticipantInput Participant = new() { Name = "Ørjan Åsberg", Role = "=HYPERLINK(\"https://evil.example\")", Organisation = "-Wind, \"See\" & Söhne" };

    public static readonly ContactInput Contact = new()
    {
        Name = "Zoë Ångström-Müller",
        Function = new() { Value = "Referentin für Häfen, Logistik; Übersee und eine Aufgabe, die so lang ist, dass die Zeile bricht", Source = "Kurs Nord 5 | 2025", VerifiedOn = new DateOnly(2025, 6, 1) },
        Phone = new() { Value = "+49 30 / 315 10-241", VerifiedOn = new DateOnly(2025, 6, 2) },
        Email = new() { Value = "zoe@kammer.example", VerifiedOn = new DateOnly(2025, 6, 3) },
    };

    private readonly PortalFactory _portal;

    private Journey(PortalFactory portal) => _portal = portal;

    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid StopId { get; } = Guid.CreateVersion7();

    public Guid ContactId { get; } = Guid.CreateVersion7();

    private Guid VisitId { get; } = Guid.CreateVersion7();

    public static async Task<Journey> DraftAsync(PortalFactory portal)
    {
        var journey = new Journey(portal);
        await journey.Get<TripCommands>().CreateAsync(journey.Id, Input, Actor.Portal, default);
        await journey.Get<StopCommands>().CreateAsync(journey.StopId, journey.Id, Malmö, Actor.Portal, default);
        await journey.Get<StopCommands>().CreateAsync(Guid.CreateVersion7(), journey.Id, new StopInput { City = "Nirgendwo-Süd" }, Actor.Portal, default);
        await journey.Get<VisitCommands>().CreateAsync(journey.VisitId, journey.Id, Visit with { StopId = journey.StopId }, Actor.Portal, default);
        await journey.Get<ParticipantCommands>().CreateAsync(journey.Id, [(Guid.CreateVersion7(), Participant)], Actor.Portal, default);
        await journey.Get<ContactCommands>().CreateAsync(journey.ContactId, Contact, journey.Id, Actor.Portal, default);
        return journey;
    }

    public static async Task<Journey> PublishedAsync(PortalFactory portal)
    {
        var journey = await DraftAsync(portal);
        await journey.Get<TripCommands>().PublishAsync(journey.Id, Actor.Portal, default);
        return journey;
    }

    public Task WithdrawAsync() => Get<TripCommands>().WithdrawAsync(Id, Actor.Portal, default);

    public Task EditAsync(TripInput input) => Get<TripCommands>().SaveAsync(Id, Input, input, Actor.Portal, default);

    public async Task<string> ContactAsync() => (await Get<ContactDeskQueries>().PublicIdAsync(ContactId, Actor.Portal, default))!;

    private T Get<T>()
        where T : notnull => _portal.Services.GetRequiredService<T>();
}
