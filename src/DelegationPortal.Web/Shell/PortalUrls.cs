using System.Globalization;
using DelegationPortal.Contacts;
using DelegationPortal.Trips;
using Microsoft.AspNetCore.WebUtilities;

namespace DelegationPortal.Web.Shell;

/// <summary>Every address of the portal.</summary>
public static class PortalUrls
{
    public const string Start = "/";
    public const string Trips = "/trips";
    public const string Contacts = "/contacts";
    public const string Imprint = "/imprint";
    public const string Privacy = "/privacy";
    public const string Accessibility = "/accessibility";
    public const string Account = "/account";
    public const string SignIn = $"{Account}/sign-in";
    public const string SignOut = $"{Account}/sign-out";
    public const string Password = $"{Account}/password";
    public const string Passkeys = $"{Account}/passkeys";
    public const string PasskeyCreation = $"{Passkeys}/creation";
    public const string PasskeyRequest = $"{SignIn}/passkey";
    public const string Sessions = $"{Account}/sessions";
    public const string Setup = "/setup";
    public const string Staff = "/staff";
    public const string Users = $"{Staff}/users";
    public const string StaffTrips = $"{Staff}/trips";
    public const string StaffContacts = $"{Staff}/contacts";
    public const string StaffImport = $"{Staff}/import";
    public const string StaffHistory = $"{Staff}/history";
    public const string NotFound = "/not-found";
    public const string Error = "/error";
    public const string OperatorLogo = "/operator-logo";
    public const string Search = "/search";
    public const string ContactTable = $"{Contacts}.csv";
    public const string Feed = "/feed.atom";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    /// <summary>The page that shows how to use the API.</summary>
    public const string Api = "/api";

    public const string ApiRoot = $"{Api}/v1";
    public const string ApiTrips = $"{ApiRoot}/trips";
    public const string ApiContacts = $"{ApiRoot}/contacts";
    public const string ApiSearch = $"{ApiRoot}/search";
    public const string OpenApi = "/openapi/v1.json";

    /// <summary>Where the answers for refused requests come from, by status.</summary>
    public const string Refused = "/refused";

    public const string LanguageKey = "lang";

    /// <summary>Names the address that somebody came from to sign in.</summary>
    public const string ReturnKey = "from";

    public const string PreviewKey = "preview";

    public const string TokenKey = "token";

    /// <summary>Id of the part of a page that is its content.</summary>
    public const string ContentId = "content";

    /// <summary>Id of the part of the imprint that says how to report a mistake.</summary>
    public const string ReportId = "report";

    public const string ReportHelp = $"{Imprint}#{ReportId}";

    public static string Trip(string trip) => $"{Trips}/{Segment(trip)}";

    public static string TripAtStop(string trip, string stop) => $"{Trip(trip)}#{Segment(stop)}";

    public static string Stop(string trip, string stop) => $"{Trip(trip)}/stops/{Segment(stop)}";

    public static string TripList(TripFilter filter) => WithQuery(Trips,
        ("q", filter.Text), ("country", filter.Country), ("year", Number(filter.Year)), ("topic", filter.Topic), ("page", filter.Page > 1 ? Number(filter.Page) : null));

    public static string Contact(string contact) => $"{Contacts}/{Segment(contact)}";

    public static string Person(string person) => $"/people/{Segment(person)}";

    public static string Organisation(string organisation) => $"/organisations/{Segment(organisation)}";

    public static string TripPrint(string trip) => $"{Trip(trip)}.pdf";

    public static string StopPrint(string trip, string stop) => $"{Stop(trip, stop)}.pdf";

    public static string Edition(string id) => $"/editions/{Segment(id)}";

    public static string TripCalendar(string trip) => $"{Trip(trip)}.ics";

    public static string TripParticipants(string trip) => $"{Trip(trip)}/participants.csv";

    public static string TripStops(string trip) => $"{Trip(trip)}.geojson";

    public static string TripData(string trip) => $"{ApiTrips}/{Segment(trip)}";

    public static string ContactCard(string contact, string? version = null) => WithQuery($"{Contact(contact)}.vcf", ("version", version));

    public static string SearchFor(string? text, int page = 1) => WithQuery(Search, ("q", text), ("page", page > 1 ? Number(page) : null));

    public static string ApiSearchFor(string text) => WithQuery(ApiSearch, ("q", text));

    public static string ApiPage(string path, int page, int pageSize, params IEnumerable<(string Key, string? Value)> filter) =>
        WithQuery(path, [.. filter, ("page", Number(page)), ("pageSize", Number(pageSize))]);

    /// <summary>The same for somebody who previews a trip.</summary>
    public static string Previewed(string address, string? preview) => WithQuery(address, (PreviewKey, preview));

    public static string Passage(string? articleUrl, string passage) => $"{articleUrl}#{Segment(passage)}";

    public static string SetupWith(string token) => WithQuery(Setup, (TokenKey, token));

    /// <summary>Where a one-time link leads.</summary>
    public static string Link(string token) => WithQuery($"{Account}/link", (TokenKey, token));

    public static string AccountDone(string what) => WithQuery(Account, ("done", what));

    public static string User(Guid account) => $"{Users}/{account}";

    public static string SignInFrom(string pathAndQuery) => WithQuery(SignIn, (ReturnKey, pathAndQuery));

    /// <summary>An address of the portal itself, whatever somebody wrote into a link; null when it leads elsewhere.</summary>
    public static string? Own(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : null;

    /// <param name="trip">The slug; or the id of a new trip.</param>
    public static string StaffTrip(string trip) => $"{StaffTrips}/{Segment(trip)}";

    /// <param name="contact">The public id; or the id of a new contact.</param>
    public static string StaffContact(string contact) => $"{StaffContacts}/{Segment(contact)}";

    public static string StaffContactsDue => WithQuery(StaffContacts, ("due", "due"));

    public static string StaffHistoryOf(Guid record) => WithQuery(StaffHistory, ("record", record.ToString()));

    public static string StaffHistoryOfTrip(Guid trip) => WithQuery(StaffHistory, ("trip", trip.ToString()));

    /// <summary>The page of a trip that is not published, as others will see it.</summary>
    public static string Preview(string trip, Audience reader) => WithQuery(Trip(trip), (PreviewKey, reader.ToString()));

    /// <summary>A part of the same page, also where the page has a base address.</summary>
    public static string Within(string uri, string id) => $"{new Uri(uri).PathAndQuery}#{id}";

    public static string Asset(string path) => $"/{path}";

    /// <summary>The same page in another language.</summary>
    public static string InLanguage(string pathAndQuery, string language)
    {
        var (path, query) = Split(pathAndQuery);
        var others = QueryHelpers.ParseQuery(query).Where(p => p.Key != LanguageKey).SelectMany(p => p.Value, (p, value) => (p.Key, value));
        return WithQuery(path, [.. others, (LanguageKey, language)]);
    }

    public static string MailTo(string email, string? subject = null, string? body = null) => (subject, body) is (null, null)
        ? $"mailto:{Mailbox(email)}"
        : $"mailto:{Mailbox(email)}?subject={Segment(subject ?? "")}&body={Segment(body ?? "")}";

    private static (string Path, string Query) Split(string address) =>
        address.IndexOf('?', StringComparison.Ordinal) is var mark and >= 0 ? (address[..mark], address[mark..]) : (address, "");

    private static string WithQuery(string path, params IEnumerable<(string Key, string? Value)> query) =>
        QueryHelpers.AddQueryString(path, query.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Key, p.Value)));

    private static string Segment(string text) => Uri.EscapeDataString(text);

    private static string Mailbox(string email) => Segment(email).Replace("%40", "@", StringComparison.Ordinal);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
