namespace DelegationPortal.Trips;

/// <summary>A highlight in a form.</summary>
public sealed record HighlightInput
{
    public const int MaximumLength = 20_000;

    /// <summary>Null when it belongs to the trip as a whole.</summary>
    public Guid? StopId { get; set; }

    /// <summary>Markdown.</summary>
    public string Text { get; set; } = "";

    public static HighlightInput Of(Highlight highlight) => new() { StopId = highlight.StopId, Text = highlight.Text };

    /// <exception cref="RuleViolationException">There is no text, or too much.</exception>
    internal void Check()
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(Text), "HighlightEmpty", nameof(Text));
        RuleViolationException.ThrowIf(Text.Length > MaximumLength, "TextTooLong", nameof(Text), MaximumLength);
    }
}
