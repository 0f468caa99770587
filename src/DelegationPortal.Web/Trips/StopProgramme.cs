using DelegationPortal.Trips;
using DelegationPortal.Markup;
using DelegationPortal.Web.Controls;

namespace DelegationPortal.Web.Trips;

/// <summary>One line of a programme: a visit with what is printed below its photos, or a highlight.</summary>
public sealed record ProgrammeEntry(VisitDetails? Visit, HighlightDetails? Highlight, IReadOnlyList<CaptionDetails> Captions);

/// <summary>What was on at a stop, arranged for reading: each highlight before the visit it praises, each caption beside the visit it shows.</summary>
/// <param name="Entries">In the order of the article.</param>
/// <param name="Captions">Those that show none of the visits.</param>
public sealed record StopProgramme(IReadOnlyList<ProgrammeEntry> Entries, IReadOnlyList<CaptionDetails> Captions)
{
    public bool IsEmpty => Entries.Count == 0 && Captions.Count == 0;

    public static StopProgramme Of(StopDetails stop) => Of(stop.Visits, stop.Highlights, stop.Captions);

    public static StopProgramme Of(
        IReadOnlyList<VisitDetails> visits, IReadOnlyList<HighlightDetails> highlights, IReadOnlyList<CaptionDetails> captions)
    {
        var told = captions.ToLookup(c => highlights.FirstOrDefault(h => Beginning.Plain(h.Markdown) == c.Text));
        var captionsOf = told[null].ToLookup(c => VisitIn(c.Text, visits));
        var highlightsOf = highlights.ToLookup(h => VisitIn(h.Markdown, visits));
        var entries = visits.SelectMany(v => highlightsOf[v].Select(Praise).Append(new ProgrammeEntry(v, null, [.. captionsOf[v]])));

        ProgrammeEntry Praise(HighlightDetails highlight) => new(null, highlight, [.. told[highlight]]);

        return new StopProgramme([.. entries, .. highlightsOf[null].Select(Praise)], [.. captionsOf[null]]);
    }

    // The host's whole name is surer than an organisation's, and that surer than an abbreviation.
    private static VisitDetails? VisitIn(string text, IReadOnlyList<VisitDetails> visits) =>
        visits.FirstOrDefault(v => TextLinks.Names(text, v.Host))
        ?? visits.FirstOrDefault(v => v.Organisations.Any(o => TextLinks.Names(text, o.Name)))
        ?? visits.FirstOrDefault(v => v.Organisations.Any(o => o.Abbreviation is { } a && TextLinks.Names(text, a)));
}
