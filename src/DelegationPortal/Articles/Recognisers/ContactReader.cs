using DelegationPortal.Articles.Layout;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Contact boxes as facts; their sources are just their own words.</summary>
public static class ContactReader
{
    public static IReadOnlyList<FoundContact> Read(PageLayout layout) => [.. layout.Contacts.Select(box => Read(layout.Whole, box))];

    private static FoundContact Read(ReadingText whole, ContactBox box)
    {
        var sources = new[] { box.Name, box.Function, box.PhoneRange, box.EmailRange }
            .OfType<TextRange>().OrderBy(range => range.Start).SelectMany(range => whole.Sources(range)).ToList();
        var complete = box is { Function: not null, Phone: not null, Email: not null };
        return new FoundContact(
            whole.Slice(box.Name), box.Function is { } function ? whole.Slice(function) : null, box.Phone, box.Email,
            new Grounds(complete ? 0.95 : 0.7, Certainty.Stated, complete ? "contact-box" : "contact-line", sources));
    }
}
