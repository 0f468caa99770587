using System.Globalization;
using DelegationPortal.Contacts;

namespace DelegationPortal.Web.Tests.Audiences;

/// <summary>A text that occurs in one field of one record and nowhere else in the world.</summary>
/// <param name="Least">Who may see it at least.</param>
/// <param name="IsUnpublished">Nobody may see it outside of the staff area, except an editor in a preview.</param>
internal sealed record Marker(string Text, Audience Least, bool IsUnpublished, string Field);

/// <summary>Hands out markers and remembers them.</summary>
internal sealed class Markers
{
    private readonly List<Marker> _all = [];

    public IReadOnlyList<Marker> All => _all;

    public string Public(string field) => Next(Audience.Public, isUnpublished: false, field);

    public string Unpublished(string field) => Next(Audience.Staff, isUnpublished: true, field);

    /// <summary>A field of a contact with its source, both for the same readers.</summary>
    public ContactField Field(Audience audience, bool isUnpublished, string field) =>
        new(Next(audience, isUnpublished, field), audience, Next(audience, isUnpublished, $"source of {field}"), null);

    private string Next(Audience audience, bool isUnpublished, string field)
    {
        var least = isUnpublished ? Audience.Staff : audience;
        var text = string.Create(CultureInfo.InvariantCulture, $"zq{_all.Count:000}xj");
        _all.Add(new Marker(text, least, isUnpublished, $"{(isUnpublished ? "unpublished" : least)} {field}"));
        return text;
    }
}
