namespace DelegationPortal.Articles.Layout;

/// <summary>A box that says whom to call, in places of the cleaned text.</summary>
/// <param name="Box">All of it, with a word such as "Kontakt" before the name.</param>
public sealed record ContactBox(TextRange Box, TextRange Name, TextRange? Function, string? Phone, TextRange? PhoneRange, string? Email, TextRange? EmailRange);
