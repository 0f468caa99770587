using System.Globalization;
using System.Text;
using System.Text.Json;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles;

/// <summary>Writes facts and plain values as JSON properties.</summary>
public sealed class FactWriter(Utf8JsonWriter json)
{
    public void Fact(string name, FoundText? fact) => Either(name, fact, WriteFact);

    public void WriteFact(FoundText fact)
    {
        Text("text", fact.Text);
        Grounds(fact.Grounds);
    }

    public void Grounds(Grounds grounds)
    {
        json.WriteNumber("confidence", Math.Round(grounds.Confidence, 2));
        Text("status", Status(grounds.Certainty));
        Text("rule", grounds.Rule);
        Sources(grounds.Sources);
    }

    public void Sources(IReadOnlyList<TextRange> sources) => Items("sources", sources, range =>
    {
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
    });

    public void Either<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(value);
        json.WriteEndObject();
    }

    public void Items<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Strings(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(Whole(value));
        }

        json.WriteEndArray();
    }

    public void Text(string name, string? value) => json.WriteString(name, value is null ? null : Whole(value));

    public void Number(string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static string Status(Certainty certainty) => certainty == Certainty.Stated ? "stated" : "inferred";

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Half a surrogate pair cannot be written as UTF-8.
    private static string Whole(string value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
}
