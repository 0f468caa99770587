using DelegationPortal.Articles;
using DelegationPortal.Maps;
using DelegationPortal.Pdf;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Trips;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;
using Microsoft.Extensions.Localization;
using Block = DelegationPortal.Pdf.Content.Block;

namespace DelegationPortal.Web.Printing;

/// <summary>The whole report of a trip, with a cover and contents: what the trip's page in the portal says.</summary>
internal sealed class TripPrint
{
    private static readonly TextStyle Chapter = new(SourceFonts.Display, 26, 30, PrintStyles.Ink) { Tracking = -0.02, SpaceBefore = 26, SpaceAfter = 8 };

    private readonly TripDetails _trip;
    private readonly IStringLocalizer<Texts> _texts;
    private readonly RouteMaps _maps;
    private readonly Imprint _imprint;
    private readonly PrintParts _parts;

    private TripPrint(TripDetails trip, Edition edition, RouteMaps maps, IStringLocalizer<Texts> texts)
    {
        (_trip, _texts, _maps) = (trip, texts, maps);
        _imprint = new Imprint(texts, trip, edition);
        _parts = new PrintParts(texts, trip, edition.Portal);
    }

    public static PdfDocument Create(TripDetails trip, Edition edition, RouteMaps maps, IStringLocalizer<Texts> texts) =>
        new TripPrint(trip, edition, maps, texts).Create();

    private PdfDocument Create()
    {
        List<Block> blocks = [.. Cover(), new PageBreak()];
        blocks.Add(new Paragraph(_texts["Print_Contents"].Value) { Style = PrintStyles.Section with { SpaceBefore = 0 }, KeepWithNext = true });
        blocks.Add(new TableOfContents(2));
        blocks.AddRange(_trip.Stops.SelectMany(Stop));
        blocks.AddRange(WithoutStop());
        blocks.AddRange(People());
        blocks.Add(Heading("Contacts"));
        blocks.AddRange(_parts.Contacts());
        blocks.AddRange(Organisations());
        blocks.AddRange(Article());
        blocks.AddRange(_parts.Evidence(Heading("Print_Evidence")));
        return _imprint.Document(_trip.Title, _texts["Print_TripSubject"]) with { Blocks = blocks };
    }

    private IEnumerable<Block> Cover()
    {
        yield return new Spacer(40);
        yield return new Paragraph(_texts.TripKind(_trip.Countries)) { Style = PrintStyles.Kicker };
        yield return new Heading(1, PrintParts.Named(_trip.Title)) { Style = PrintStyles.Title(_trip.Title) with { SpaceAfter = 14 }, Language = _parts.Language };
        if (_trip.Lead is { } lead)
        {
            yield return new Paragraph(_parts.With(lead, _trip.LeadEvidence)) { Style = PrintStyles.Lead };
        }

        if (_trip.Source is { } source)
        {
            var authors = string.Join(", ", source.Authors.Select(a => a.Name));
            yield return new Paragraph(string.Join(". ", ((string[])[authors.Length > 0 ? $"{_texts["By"]} {authors}" : "", _texts.Issue(source)]).Where(t => t.Length > 0))) { Style = PrintStyles.Role with { SpaceAfter = 8 } };
        }

        foreach (var mark in _parts.Marks())
        {
            yield return mark;
        }

        yield return new Spacer(12);
        yield return Facts();
        if (_maps.Draw(_parts.Stops) is { } map)
        {
            yield return new Spacer(18);
            yield return RouteFigures.Map(map, PrintStyles.Page.ContentWidth, _parts.Way(null));
        }

        yield return new PageBottom([.. _imprint.Colophon()]);
    }

    private KeyValueList Facts()
    {
        List<KeyValueRow> rows =
        [
            new(_texts["Period"].Value, new InlineText([_texts.Period(_trip.Period), .. _parts.Note(_trip.PeriodEvidence)])),
            new(_texts["Size"].Value, new InlineText([_trip.Size is { } size ? _texts["Size_Stated", size].Value : _texts["Size_Open"].Value, .. _parts.Note(_trip.SizeEvidence)])),
        ];
        if (_trip.Stops.Count > 0)
        {
            rows.Add(new(_texts["Destination"].Value, string.Join(", ", TripTexts.CountryNames(_trip.Countries).Append(_texts.Count("Stops", _trip.Stops.Count)))));
        }

        return new(rows) { Style = PrintStyles.Role };
    }

    private IEnumerable<Block> Stop(StopDetails stop)
    {
        var programme = StopProgramme.Of(stop);
        yield return new Heading(2, $"{stop.Number}  {stop.City}") { Style = Chapter };
        var where = string.Join(", ", ((string?[])[stop.Country is { } country ? TripTexts.CountryName(country) : null, _texts.Range(stop.From, stop.To)]).OfType<string>());
        if (where.Length > 0)
        {
            yield return new Paragraph(new InlineText([where, .. _parts.Note(stop.Evidence)])) { Style = PrintStyles.Role with { SpaceAfter = 8 } };
        }

        if (programme.IsEmpty)
        {
            yield return new Paragraph(_texts["Stop_NoVisits", stop.City].Value) { Style = PrintStyles.Label };
        }

        foreach (var block in _parts.Highlights(stop.Highlights).Concat(_parts.Programme(programme, 3)))
        {
            yield return block;
        }
    }

    private IEnumerable<Block> WithoutStop()
    {
        var programme = StopProgramme.Of(_trip.VisitsWithoutStop, _trip.HighlightsWithoutStop, _trip.CaptionsWithoutStop);
        if (!programme.IsEmpty)
        {
            yield return Heading("Open_Title");
            foreach (var block in _parts.Highlights(_trip.HighlightsWithoutStop).Concat(_parts.Programme(programme, 3)))
            {
                yield return block;
            }
        }
    }

    private IEnumerable<Block> People()
    {
        yield return Heading("People");
        if (_trip.Participants.Count == 0)
        {
            yield return new Paragraph(_texts["People_Empty"].Value) { Style = PrintStyles.Label };
            yield break;
        }

        yield return new ListBlock(ListMarker.None, [.. _trip.Participants.Select(Participant)]) { Gap = 6, Divider = PrintStyles.Hairline };
    }

    private ListItem Participant(ParticipantDetails participant)
    {
        var attendance = string.Join("; ", participant.Attendance.Select(a => _texts[$"Attendance_{a.Certainty}", a.City].Value));
        var person = _parts.Person(participant);
        return attendance.Length == 0 ? person : new([.. person.Blocks, new Paragraph(attendance) { Style = PrintStyles.Label }]);
    }

    private IEnumerable<Block> Organisations()
    {
        if (_trip.Organisations.Count > 0)
        {
            yield return Heading("Organisations_Named");
            yield return new Paragraph(string.Join("; ", _trip.Organisations.Select(o => o.Abbreviation is { } a ? $"{o.Name} ({a})" : o.Name))) { Style = PrintStyles.Text, Language = _parts.Language };
        }
    }

    private IEnumerable<Block> Article()
    {
        if (_trip.Source is not { } source)
        {
            yield break;
        }

        yield return Heading("Source");
        yield return new Paragraph(_texts.Citation(source)) { Style = PrintStyles.Role with { SpaceAfter = 8 } };
        if (source.PhotoCredits is { } credits)
        {
            yield return new Paragraph(_texts["Source_Photos", credits].Value) { Style = PrintStyles.Label with { SpaceAfter = 8 } };
        }

        foreach (var paragraph in source.Text?.Paragraphs ?? [])
        {
            yield return new Paragraph(string.Concat(paragraph.Spans.Select(s => s.Text)))
            {
                Style = paragraph.Kind switch
                {
                    BlockKind.Body => PrintStyles.Text,
                    BlockKind.Lead => PrintStyles.Text with { Bold = true },
                    _ => PrintStyles.Doubt with { SpaceAfter = 6 },
                },
                Language = _parts.Language,
            };
        }

        if (source.Questions.Count > 0)
        {
            yield return new Heading(3, _texts["Questions"].Value) { Style = PrintStyles.Section };
            yield return new ListBlock(ListMarker.Bullet, [.. source.Questions.Select(q => (ListItem)q)]) { Style = PrintStyles.Role, Language = _parts.Language };
        }
    }

    private Heading Heading(string key) => new(2, _texts[key].Value) { Style = Chapter };
}
