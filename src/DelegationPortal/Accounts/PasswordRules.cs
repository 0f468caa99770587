namespace DelegationPortal.Accounts;

/// <summary>Which passwords are refused: short ones, and those that somebody would try first. What they are made of is nobody's business.</summary>
public static class PasswordRules
{
    public const int MinLength = 12;

    // Hashing takes the longer the longer the text is.
    public const int MaxLength = 256;

    /// <param name="field">The form's field, for the message.</param>
    /// <exception cref="RuleViolationException">The password is refused.</exception>
    public static void Check(string password, PortalUser user, string field)
    {
        RuleViolationException.ThrowIf(password.Length < MinLength, "Password_TooShort", field, MinLength);
        RuleViolationException.ThrowIf(password.Length > MaxLength, "Password_TooLong", field, MaxLength);
    }
}
