using System.ComponentModel;
using System.Globalization;
using DelegationPortal.Contacts;
using DelegationPortal.Documents;
using DelegationPortal.Search;
using DelegationPortal.Trips;
using DelegationPortal.Web.Documents;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Api;

/// <summary>The portal as data. It shows what everybody sees, whoever asks: see docs/decisions/0017-the-api-knows-no-accounts.md.</summary>
internal static class ApiEndpoints
{
    private const string Json = "application/json";

    public static void MapApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("").RequireCors(ApiServices.OpenToPages).WithTags("Delegationsportal");
        api.MapGet(PortalUrls.ApiTrips, TripsAsync).WithName("listTrips").WithSummary("Published trips, newest first.").AnswersPage<TripItemJson>();
        api.MapGet($"{PortalUrls.ApiTrips}/{{trip}}", TripAsync).WithName("getTrip").WithSummary("One trip with everything that everybody may see.")
            .Produces<TripJson>(contentType: Json).Refuses(StatusCodes.Status404NotFound, StatusCodes.Status410Gone);
        api.MapGet(PortalUrls.ApiContacts, ContactsAsync).WithName("listContacts").WithSummary("Contacts of published trips, by name.").AnswersPage<ContactJson>();
        api.MapGet(PortalUrls.ApiSearch, SearchAsync).WithName("search").WithSummary("Whatever published trips show.").AnswersPage<SearchHitJson>();
        endpoints.MapOpenApi("/openapi/{documentName}.json").RequireCors(ApiServices.OpenToPages);
    }

    private static async Task<IResult> TripsAsync(
        HttpContext http, TripQueries trips, IStringLocalizer<Texts> texts, [AsParameters] PageRequest page,
        [Description("Words in title, lead, stops, visits, participants.")] string? q,
        [Description("ISO 3166-1 alpha-2.")] string? country, int? year, string? topic)
    {
        if (!page.IsPossible)
        {
            return NoSuchPage(texts);
        }

        var list = await trips.ListAsync(
            new TripFilter(TripFilterQuery.Words(q), TripFilterQuery.Words(country)?.ToUpperInvariant(), year, TripFilterQuery.Words(topic), page.Number, page.Size), http.RequestAborted);
        return page.IsWithin(list.Total)
            ? Answer(http, PageJson<TripItemJson>.Of(
                http, page, [.. list.Trips.Select(t => TripItemJson.Of(t, http))], list.Total,
                ("q", q), ("country", country), ("year", year?.ToString(CultureInfo.InvariantCulture)), ("topic", topic)))
            : NoSuchPage(texts);
    }

    private static async Task<IResult> TripAsync(string trip, HttpContext http, TripQueries trips) =>
        await trips.FindAsync(trip, Audience.Public, evenUnpublished: false, http.RequestAborted) is { } found
            ? DocumentAnswer.Of(http, TripJson.Document(found, http.DocumentLinks()), isKept: false)
            : AbsentTripAnswer.Of(await trips.WhereaboutsAsync(trip, http.RequestAborted), PortalUrls.TripData);

    private static async Task<IResult> ContactsAsync(
        HttpContext http, ContactQueries contacts, IStringLocalizer<Texts> texts, [AsParameters] PageRequest page, [Description("Words in name, function or trip.")] string? q)
    {
        var found = await contacts.ListAsync(TripFilterQuery.Words(q), Audience.Public, http.RequestAborted);
        return page.IsPossible && page.IsWithin(found.Count)
            ? Answer(http, PageJson<ContactJson>.Of(http, page, [.. page.Of(found).Select(c => ContactJson.Of(c, http.DocumentLinks()))], found.Count, ("q", q)))
            : NoSuchPage(texts);
    }

    private static async Task<IResult> SearchAsync(
        HttpContext http, SearchQueries search, IStringLocalizer<Texts> texts, [AsParameters] PageRequest page, [Description("Words that must all occur.")] string? q)
    {
        if (TripFilterQuery.Words(q) is not { } words)
        {
            return Results.Problem(title: texts["Problem_NoWords"], statusCode: StatusCodes.Status400BadRequest);
        }

        if (!page.IsPossible)
        {
            return NoSuchPage(texts);
        }

        var results = await search.FindAsync(words, Audience.Public, page.Number, http.RequestAborted, page.Size);
        return page.IsWithin(results.Total)
            ? Answer(http, PageJson<SearchHitJson>.Of(http, page, [.. results.Hits.Select(hit => SearchHitJson.Of(hit, http))], results.Total, ("q", q)))
            : NoSuchPage(texts);
    }

    private static IResult Answer<T>(HttpContext http, PageJson<T> page) => DocumentAnswer.Of(http, new Document("", Json, DocumentJson.Of(page)), isKept: false);

    private static IResult NoSuchPage(IStringLocalizer<Texts> texts) =>
        Results.Problem(title: texts["Problem_NoSuchPage", PageRequest.LargestSize], statusCode: StatusCodes.Status400BadRequest);

    private static void AnswersPage<T>(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<PageJson<T>>(contentType: Json).Refuses(StatusCodes.Status400BadRequest);

    private static void Refuses(this RouteHandlerBuilder endpoint, params IEnumerable<int> statuses)
    {
        foreach (var status in statuses.Append(StatusCodes.Status429TooManyRequests))
        {
            endpoint.Produces<ProblemDetails>(status, "application/problem+json");
        }
    }
}
