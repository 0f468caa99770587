using System.Text;
using System.Text.Json;
using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

/// <summary>Reads any text and looks whether the answer keeps what the format promises.</summary>
internal static class Importer
{
    /// <returns>What is wrong with the answer, null if nothing is.</returns>
    public static string? Offence(string text, Func<string, TripProposal> read)
    {
        try
        {
            var proposal = read(text);
            using var output = new StringWriter();
            ParseResult.WriteLine(output, "a.txt", proposal);
            var line = output.ToString();
            using var json = JsonDocument.Parse(line);
            return line.IndexOf('\n', StringComparison.Ordinal) != line.Length - 1 ? "more than one line"
                : Rebuilt(proposal.Text) != text ? "the edits do not rebuild the raw text"
                : Blocks(json.RootElement, text) ?? Ranges(json.RootElement, text.Length) ?? Confidences(json.RootElement);
        }
#pragma warning disable CA1031 // Whatever it is, it is a finding.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return problem.ToString();
        }
    }

    /// <summary>The raw text, put together from the clean one and the edits.</summary>
    public static string Rebuilt(ArticleText text)
    {
        var raw = new StringBuilder(text.Raw.Length);
        var (clean, from) = (0, 0);
        foreach (var edit in text.Edits)
        {
            var kept = edit.Start - from;
            raw.Append(text.Clean, clean, kept).Append(text.Raw, edit.Start, edit.Length);
            clean += kept + edit.Replacement.Length;
            from = edit.Start + edit.Length;
        }

        return raw.Append(text.Clean, clean, text.Clean.Length - clean).ToString();
    }

    private static string? Blocks(JsonElement answer, string text)
    {
        var position = 0;
        foreach (var (start, end) in answer.GetProperty("blocks").EnumerateArray().Select(block => (Start: block.GetProperty("start").GetInt32(), End: block.GetProperty("end").GetInt32())).OrderBy(block => block.Start))
        {
            if (start < position || end <= start || end > text.Length || !string.IsNullOrWhiteSpace(text[position..start]))
            {
                return $"block [{start}, {end}) behind {position}";
            }

            position = end;
        }

        return string.IsNullOrWhiteSpace(text[position..]) ? null : $"no block behind {position}";
    }

    private static string? Ranges(JsonElement element, int length) => Anywhere(element, value =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("start", out var start) && value.TryGetProperty("end", out var end)
        && !(0 <= start.GetInt32() && start.GetInt32() < end.GetInt32() && end.GetInt32() <= length) ? "range " + value : null);

    private static string? Confidences(JsonElement element) => Anywhere(element, value =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("confidence", out var confidence)
        && !(confidence.GetDouble() is >= 0 and <= 1 && value.GetProperty("sources").GetArrayLength() > 0) ? "fact " + value : null);

    private static string? Anywhere(JsonElement element, Func<JsonElement, string?> offence) => offence(element) ?? element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(property => Anywhere(property.Value, offence)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Anywhere(item, offence)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
