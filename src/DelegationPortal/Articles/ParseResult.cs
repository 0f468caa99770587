using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles;

/// <summary>What the importer read, as one line of JSON; the same input gives the same bytes.</summary>
public sealed class ParseResult
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    private readonly Utf8JsonWriter _json;

    private ParseResult(Utf8JsonWriter json)
    {
        _json = json;
    }

    public static void WriteLine(TextWriter output, string fileName, TripProposal proposal) =>
        output.Write(Line(result => result.Write(fileName, proposal)));

    public static void WriteError(TextWriter output, string fileName, string error) => output.Write(Line(result =>
    {
        result.Text("file", fileName);
        result.Text("error", error);
    }));

    private static string Line(Action<ParseResult> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(new ParseResult(json));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private void Write(string fileName, TripProposal proposal)
    {
        Text("file", fileName);
        _json.WriteBoolean("isTripReport", proposal.IsTripReport);
        Text("reason", proposal.Reason);
        WriteArticle(proposal);
        WriteBlocks(proposal.Blocks);
        WriteTrip(proposal);
        List("stops", proposal.Stops, stop =>
        {
            Text("city", stop.City);
            Text("country", stop.Country);
            Grounds(stop.Grounds);
        });
        List("visits", proposal.Visits, visit =>
        {
            Text("stop", visit.Stop);
            Text("host", visit.Host);
            Text("topic", visit.Topic);
            Grounds(visit.Grounds);
        });
        List("participants", proposal.Participants, WriteParticipant);
        List("contacts", proposal.Contacts, contact =>
        {
            Text("name", contact.Name);
            Text("function", contact.Function);
            Text("phone", contact.Phone);
            Text("email", contact.Email);
            Grounds(contact.Grounds);
        });
        List("organisations", proposal.Organisations, organisation =>
        {
            Text("name", organisation.Name);
            Text("abbreviation", organisation.Abbreviation);
            Grounds(organisation.Grounds);
        });
        List("captions", proposal.Captions, caption =>
        {
            Text("text", caption.Text);
            Strings("people", caption.People);
            Grounds(caption.Grounds);
        });
        List("highlights", proposal.Highlights, highlight =>
        {
            Text("text", highlight.Text);
            Text("stop", highlight.Stop);
            Grounds(highlight.Grounds);
        });
        Strings("questions", proposal.Questions);
    }

    private void WriteArticle(TripProposal proposal)
    {
        var head = proposal.Head;
        _json.WriteStartObject("article");
        Fact("title", head.Title);
        Fact("lead", head.Lead);
        List("authors", head.Authors, WriteFact);
        Text("publication", head.Publication);
        Text("issue", head.Issue);
        Number("page", head.Page);
        Text("section", head.Section);
        Text("topic", head.Topic);
        Text("language", head.Language);
        Fact("photoCredits", head.PhotoCredits);
        Text("text", proposal.RecoveredText());
        _json.WriteEndObject();
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks) => List("blocks", blocks, block =>
    {
        Text("kind", JsonNamingPolicy.CamelCase.ConvertName(block.Kind.ToString()));
        _json.WriteNumber("start", block.Range.Start);
        _json.WriteNumber("end", block.Range.End);
        _json.WriteBoolean("joinsPrevious", block.JoinsPrevious);
    });

    private void WriteTrip(TripProposal proposal)
    {
        _json.WriteStartObject("trip");
        Fact("title", proposal.TripTitle);
        Object("period", proposal.Period, period =>
        {
            Text("text", period.Text);
            Text("from", Day(period.From));
            Text("to", Day(period.To));
            Grounds(period.Grounds);
        });
        Object("size", proposal.Size, size =>
        {
            _json.WriteNumber("value", size.Value);
            Grounds(size.Grounds);
        });
        _json.WriteEndObject();
    }

    private void WriteParticipant(FoundParticipant participant)
    {
        Text("name", participant.Name);
        Text("role", participant.Role);
        Text("organisation", participant.Organisation);
        List("attendance", participant.Attendance, attendance =>
        {
            Text("stop", attendance.Stop);
            Text("status", Status(attendance.Certainty));
            Sources(attendance.Sources);
        });
        Grounds(participant.Grounds);
    }

    private void Fact(string name, FoundText? fact) => Object(name, fact, WriteFact);

    private void WriteFact(FoundText fact)
    {
        Text("text", fact.Text);
        Grounds(fact.Grounds);
    }

    private void Grounds(Grounds grounds)
    {
        _json.WriteNumber("confidence", Math.Round(grounds.Confidence, 2));
        Text("status", Status(grounds.Certainty));
        Text("rule", grounds.Rule);
        Sources(grounds.Sources);
    }

    private void Sources(IReadOnlyList<TextRange> sources) => List("sources", sources, range =>
    {
        _json.WriteNumber("start", range.Start);
        _json.WriteNumber("end", range.End);
    });

    private void Object<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        write(value);
        _json.WriteEndObject();
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Strings(string name, IReadOnlyList<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            _json.WriteStringValue(Whole(value));
        }

        _json.WriteEndArray();
    }

    private void Text(string name, string? value) => _json.WriteString(name, value is null ? null : Whole(value));

    private void Number(string name, int? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private static string Status(Certainty certainty) => certainty == Certainty.Stated ? "stated" : "inferred";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Half a surrogate pair cannot be written as UTF-8.
    private static string Whole(string value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
}
