using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DelegationPortal.Articles;

/// <summary>What the importer read, as one line of JSON; the same input gives the same bytes.</summary>
public sealed class ParseResult
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    private readonly Utf8JsonWriter _json;
    private readonly FactWriter _facts;

    private ParseResult(Utf8JsonWriter json)
    {
        _json = json;
        _facts = new FactWriter(json);
    }

    public static void WriteLine(TextWriter output, string fileName, TripProposal proposal) =>
        output.Write(Line(result => result.Write(fileName, proposal)));

    public static void WriteError(TextWriter output, string fileName, string error) => output.Write(Line(result =>
    {
        result._facts.Text("file", fileName);
        result._facts.Text("error", error);
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
        _facts.Text("file", fileName);
        _json.WriteBoolean("isTripReport", proposal.IsTripReport);
        _facts.Text("reason", proposal.Reason);
        WriteArticle(proposal);
        WriteBlocks(proposal.Blocks);
        WriteTrip(proposal);
        _facts.Items("stops", proposal.Stops, stop =>
        {
            _facts.Text("city", stop.City);
            _facts.Text("country", stop.Country);
            _facts.Grounds(stop.Grounds);
        });
        _facts.Items("visits", proposal.Visits, visit =>
        {
            _facts.Text("stop", visit.Stop);
            _facts.Text("host", visit.Host);
            _facts.Text("topic", visit.Topic);
            _facts.Grounds(visit.Grounds);
        });
        _facts.Items("participants", proposal.Participants, WriteParticipant);
        _facts.Items("contacts", proposal.Contacts, contact =>
        {
            _facts.Text("name", contact.Name);
            _facts.Text("function", contact.Function);
            _facts.Text("phone", contact.Phone);
            _facts.Text("email", contact.Email);
            _facts.Grounds(contact.Grounds);
        });
        _facts.Items("organisations", proposal.Organisations, organisation =>
        {
            _facts.Text("name", organisation.Name);
            _facts.Text("abbreviation", organisation.Abbreviation);
            _facts.Grounds(organisation.Grounds);
        });
        _facts.Items("captions", proposal.Captions, caption =>
        {
            _facts.Text("text", caption.Text);
            _facts.Strings("people", caption.People);
            _facts.Grounds(caption.Grounds);
        });
        _facts.Items("highlights", proposal.Highlights, highlight =>
        {
            _facts.Text("text", highlight.Text);
            _facts.Text("stop", highlight.Stop);
            _facts.Grounds(highlight.Grounds);
        });
        _facts.Strings("questions", proposal.Questions);
    }

    private void WriteArticle(TripProposal proposal)
    {
        var head = proposal.Head;
        _json.WriteStartObject("article");
        _facts.Fact("title", head.Title);
        _facts.Fact("lead", head.Lead);
        _facts.Items("authors", head.Authors, _facts.WriteFact);
        _facts.Text("publication", head.Publication);
        _facts.Text("issue", head.Issue);
        _facts.Number("page", head.Page);
        _facts.Text("section", head.Section);
        _facts.Text("topic", head.Topic);
        _facts.Text("language", head.Language);
        _facts.Fact("photoCredits", head.PhotoCredits);
        _facts.Text("text", proposal.RecoveredText());
        _json.WriteEndObject();
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks) => _facts.Items("blocks", blocks, block =>
    {
        _facts.Text("kind", JsonNamingPolicy.CamelCase.ConvertName(block.Kind.ToString()));
        _json.WriteNumber("start", block.Range.Start);
        _json.WriteNumber("end", block.Range.End);
        _json.WriteBoolean("joinsPrevious", block.JoinsPrevious);
    });

    private void WriteTrip(TripProposal proposal)
    {
        _json.WriteStartObject("trip");
        _facts.Fact("title", proposal.TripTitle);
        _facts.Either("period", proposal.Period, period =>
        {
            _facts.Text("text", period.Text);
            _facts.Text("from", FactWriter.Day(period.From));
            _facts.Text("to", FactWriter.Day(period.To));
            _facts.Grounds(period.Grounds);
        });
        _facts.Either("size", proposal.Size, size =>
        {
            _json.WriteNumber("value", size.Value);
            _facts.Grounds(size.Grounds);
        });
        _json.WriteEndObject();
    }

    private void WriteParticipant(FoundParticipant participant)
    {
        _facts.Text("name", participant.Name);
        _facts.Text("role", participant.Role);
        _facts.Text("organisation", participant.Organisation);
        _facts.Items("attendance", participant.Attendance, attendance =>
        {
            _facts.Text("stop", attendance.Stop);
            _facts.Text("status", FactWriter.Status(attendance.Certainty));
            _facts.Sources(attendance.Sources);
        });
        _facts.Grounds(participant.Grounds);
    }
}
