using DelegationPortal.Contacts;
using DelegationPortal.Maps;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Printing;

/// <summary>What the documents of one trip are put together from. One object for one document: its evidence is numbered as it is asked for.</summary>
internal sealed class PrintParts
{
    private const char NoBreak = '\u00A0';

    private readonly IStringLocalizer<Texts> _texts;
    private readonly TripDetails _trip;
    private readonly EvidenceNotes _notes;
    private readonly MarkdownBlocks _praise;

    /// <param name="portal">Where the portal's addresses begin.</param>
    public PrintParts(IStringLocalizer<Texts> texts, TripDetails trip, Uri portal)
    {
        (_texts, _trip) = (texts, trip);
        Language = trip.Source is { } source ? Languages.Differing(source.Language) : null;
        _notes = new EvidenceNotes(texts, Language);
        _praise = new MarkdownBlocks(PrintStyles.Praise, portal);
    }

    /// <summary>Of what the report says, if the document speaks another.</summary>
    public string? Language { get; }

    /// <summary>A heading must say something, whatever it was given.</summary>
    public static string Named(string text) => text.Any(c => !char.IsControl(c) && !char.IsWhiteSpace(c)) ? text : "–";

    public InlineText With(string text, EvidenceDetails? evidence) => new([new TextRun(text) { Language = Language }, .. _notes.To(evidence)]);

    public IEnumerable<TextRun> Note(EvidenceDetails? evidence) => _notes.To(evidence);

    /// <summary>Draft, and not yet looked over by a person.</summary>
    public IEnumerable<Block> Marks()
    {
        if (_trip.Status != TripStatus.Published)
        {
            yield return Mark(_texts["Print_Draft"]);
        }

        if (!_trip.IsReviewed)
        {
            yield return Mark(_texts["Mark"]);
        }
    }

    /// <param name="level">Of the headings over the visits.</param>
    public IEnumerable<Block> Programme(StopProgramme programme, int level)
    {
        if (programme.Entries.Any(e => e.Visit is not null))
        {
            yield return new ListBlock(ListMarker.None, [.. programme.Entries.Where(e => e.Visit is not null).Select(e => Visit(e.Visit!, e.Captions, level))])
            {
                Divider = PrintStyles.Hairline,
                Gap = 5,
            };
        }

        foreach (var caption in programme.Captions)
        {
            yield return Caption(caption);
        }
    }

    public IEnumerable<Block> Highlights(IReadOnlyList<HighlightDetails> highlights) =>
        highlights.Select(h => new Panel(_praise.Of(h.Markdown, _notes.To(h.Evidence)))
        {
            Language = Language,
            LeftRule = h.Evidence?.Certainty == Certainty.Inferred ? PrintStyles.Inferred : PrintStyles.Strong with { Color = PrintStyles.Blue },
            Padding = 6,
        });

    /// <param name="stop">Whose attendance counts.</param>
    public IEnumerable<Block> People(StopDetails stop)
    {
        var attending = _trip.Participants.ToLookup(p => p.Attendance.FirstOrDefault(a => a.StopSlug == stop.Slug)?.Certainty ?? Certainty.Unknown);
        if (_trip.Participants.Count == 0)
        {
            yield return new Paragraph(_texts["People_Empty"].Value) { Style = PrintStyles.Label };
        }

        foreach (var certainty in new[] { Certainty.Stated, Certainty.Inferred })
        {
            if (attending[certainty].Any())
            {
                yield return new ListBlock(ListMarker.None, [.. attending[certainty].Select(Person)]) { Gap = 4.5 };
            }
        }

        string?[] doubts =
        [
            !attending[Certainty.Inferred].Any() ? null
                : attending[Certainty.Stated].Any() ? _texts["Print_SomeInferred", Names(attending[Certainty.Inferred]), stop.City].Value
                : _texts["Print_AllInferred", stop.City].Value,
            attending[Certainty.Unknown].Any() ? _texts["Print_Unknown", Names(attending[Certainty.Unknown]), stop.City].Value : null,
        ];
        if (doubts.OfType<string>().ToList() is { Count: > 0 } told)
        {
            yield return new Paragraph(string.Join(' ', told)) { Style = PrintStyles.Doubt };
        }
    }

    public IEnumerable<Block> Contacts()
    {
        yield return _trip.Contacts.Count == 0
            ? new Paragraph(_texts["Contacts_Empty"].Value) { Style = PrintStyles.Label }
            : new ListBlock(ListMarker.None, [.. _trip.Contacts.Select(Contact)]) { Gap = 4.5 };
    }

    /// <summary>The notes of all that was asked for before, so it comes last.</summary>
    public IEnumerable<Block> Evidence(Heading heading)
    {
        if (_notes.All.Count > 0)
        {
            yield return heading;
            yield return new NoteList(_notes.All) { ColumnCount = 2, ColumnGap = PageFormat.Millimetres(12) };
        }
    }

    public ListItem Person(ParticipantDetails participant)
    {
        var function = TripTexts.Function(participant.Role, participant.Organisation);
        return new(
        [
            new Paragraph(new InlineText([participant.Person.Name, .. _notes.To(participant.Evidence)])) { Style = PrintStyles.Person, KeepWithNext = true },
            function.Length > 0
                ? new Paragraph(function) { Style = PrintStyles.Role, Language = Language }
                : new Paragraph(_texts["People_NoRole"].Value) { Style = PrintStyles.Label },
        ]);
    }

    /// <summary>The way, in words.</summary>
    public string Way(StopDetails? here) => _texts.Way([.. _trip.Stops.Select(s => s.City)], here?.City, withList: false);

    public IReadOnlyList<MapStop> Stops => RouteMapFigure.Of(_trip.Stops);

    private ListItem Visit(VisitDetails visit, IReadOnlyList<CaptionDetails> captions, int level)
    {
        List<TextRun> name = [new TextRun(visit.Host) { Language = Language }, .. _notes.To(visit.Evidence)];
        if (visit.Evidence is { Certainty: Certainty.Inferred, IsOutdated: false })
        {
            name.AddRange(["  ", new TextRun(_texts["Print_PlaceInferred"].Value.Replace(' ', NoBreak)) { Family = PrintStyles.Label.Family, Size = PrintStyles.Label.Size, Color = PrintStyles.SoftInk, Underline = PrintStyles.Inferred }]);
        }

        List<Block> blocks = [new Heading(level, new InlineText(name)) { Style = PrintStyles.Visit }];
        if (visit.Topic is { } topic)
        {
            blocks.Add(new Paragraph(topic) { Style = PrintStyles.Text, Language = Language });
        }

        if (visit.Date is { } date)
        {
            blocks.Add(new Paragraph(Dates.Day(date)) { Style = PrintStyles.Label });
        }

        return new([.. blocks, .. captions.Select(Caption)]);
    }

    private Paragraph Caption(CaptionDetails caption) =>
        new([_texts["Print_Caption"] + " ", .. With(caption.Text, caption.Evidence)]) { Style = PrintStyles.Label with { SpaceAfter = 4 } };

    private ListItem Contact(ContactDetails contact)
    {
        List<TextRun> lines = [];
        if (contact.Function is { } function)
        {
            lines.Add(new TextRun(function.Value) { Language = Language });
        }

        if (contact.Phone is { } phone)
        {
            Break(lines);
            lines.Add(new TextRun(phone.Value) { Link = PhoneNumber.ToUri(phone.Value) is { } uri ? new Uri(uri) : null, LinkDescription = _texts["Print_Call", contact.Name], Color = PrintStyles.Ink });
        }

        if (contact.Email is { } email)
        {
            Break(lines);
            lines.Add(new TextRun(email.Value) { Link = new Uri(PortalUrls.MailTo(email.Value)), LinkDescription = _texts["Print_Write", contact.Name], Color = PrintStyles.Ink });
        }

        return new(
        [
            new Paragraph(contact.Name) { Style = PrintStyles.Person, KeepWithNext = true },
            lines.Count > 0 ? new Paragraph(new InlineText(lines)) { Style = PrintStyles.Role } : new Paragraph(_texts["Contact_NoWay"].Value) { Style = PrintStyles.Label },
        ]);

        static void Break(List<TextRun> lines)
        {
            if (lines.Count > 0)
            {
                lines.Add("\n");
            }
        }
    }

    private static Paragraph Mark(string text) => new(new TextRun(text) { Bold = true, Highlight = PrintStyles.Marker }) { Style = PrintStyles.Marked };

    private static string Names(IEnumerable<ParticipantDetails> people) => string.Join(", ", people.Select(p => p.Person.Name));
}
