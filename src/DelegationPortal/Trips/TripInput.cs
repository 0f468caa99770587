namespace DelegationPortal.Trips;

/// <summary>What a form shows of a trip itself; its parts have forms of their own.</summary>
public sealed record TripInput
{
    public const int MaximumTitleLength = 300;
    public const int MaximumLeadLength = 5_000;
    public const int MaximumSize = 10_000;

    public string Title { get; set; } = "";

    public string Lead { get; set; } = "";

    /// <summary>Empty for one that follows from the title.</summary>
    public string Slug { get; set; } = "";

    public string Language { get; set; } = "de";

    /// <summary>When it was, in the words of its source.</summary>
    public string PeriodText { get; set; } = "";

    public DateOnly? From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? To { get; set; }

    public int? Size { get; set; }

    public static TripInput Of(Trip trip) => new()
    {
        Title = trip.Title,
        Lead = trip.Lead ?? "",
        Slug = trip.Slug,
        Language = trip.Language,
        PeriodText = trip.Period.Text ?? "",
        From = trip.Period.From,
        To = trip.Period.To,
        Size = trip.Size,
    };

    internal string? LeadText => Lead.Trim() is { Length: > 0 } lead ? lead : null;

    internal TripPeriod Period => new(PeriodText.Trim() is { Length: > 0 } text ? text : null, From, To);

    /// <exception cref="RuleViolationException">Something is missing, too long or the wrong way round.</exception>
    internal void Check()
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(Title), "TitleMissing", nameof(Title));
        RuleViolationException.ThrowIf(Title.Length > MaximumTitleLength, "TextTooLong", nameof(Title), MaximumTitleLength);
        RuleViolationException.ThrowIf(Lead.Length > MaximumLeadLength, "TextTooLong", nameof(Lead), MaximumLeadLength);
        RuleViolationException.ThrowIf(PeriodText.Length > MaximumTitleLength, "TextTooLong", nameof(PeriodText), MaximumTitleLength);
        RuleViolationException.ThrowIf(Slug.Length > 0 && Slug != DelegationPortal.Slug.From(Slug), "SlugForm", nameof(Slug));
        RuleViolationException.ThrowIf(Language is not ("de" or "en"), "LanguageUnknown", nameof(Language));
        RuleViolationException.ThrowIf(From is null && To is not null, "PeriodWithoutBeginning", nameof(From));
        RuleViolationException.ThrowIf(From > To, "PeriodBackwards", nameof(To));
        RuleViolationException.ThrowIf(Size is < 1 or > MaximumSize, "SizeUnlikely", nameof(Size), MaximumSize);
    }
}
