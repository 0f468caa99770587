namespace DelegationPortal.Trips;

/// <summary>A stop in a form.</summary>
public sealed record StopInput
{
    public const int MaximumLength = 200;

    public string City { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-2; empty when it is open.</summary>
    public string Country { get; set; } = "";

    public DateOnly? From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? To { get; set; }

    public static StopInput Of(Stop stop) => new() { City = stop.City, Country = stop.Country ?? "", From = stop.From, To = stop.To };

    /// <exception cref="RuleViolationException">Something is missing, too long or the wrong way round.</exception>
    internal void Check()
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(City), "CityMissing", nameof(City));
        RuleViolationException.ThrowIf(City.Length > MaximumLength, "TextTooLong", nameof(City), MaximumLength);
        RuleViolationException.ThrowIf(Country.Length > 0 && (Country.Length != 2 || !Country.All(char.IsAsciiLetterUpper)), "CountryUnknown", nameof(Country));
        RuleViolationException.ThrowIf(From is null && To is not null, "PeriodWithoutBeginning", nameof(From));
        RuleViolationException.ThrowIf(From > To, "PeriodBackwards", nameof(To));
    }
}
