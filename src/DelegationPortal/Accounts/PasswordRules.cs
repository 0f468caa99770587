using System.Text.RegularExpressions;

namespace DelegationPortal.Accounts;

/// <summary>Which passwords are refused: short ones, and those that somebody would try first. What they are made of is nobody's business.</summary>
public static partial class PasswordRules
{
    public const int MinLength = 12;

    // Hashing takes the longer the longer the text is.
    public const int MaxLength = 256;

    // What has to be left of a password when everything is taken out that a stranger could look up.
    private const int MinOwn = 8;
    private const int MinWord = 3;

    private const string ListName = "DelegationPortal.Accounts.common-passwords.txt";

    // Of the portal itself, and of every password.
    private static readonly string[] Known = ["delegationsportal", "delegationportal", "delegation", "portal", "passwort", "password", "kennwort"];

    private static readonly Lazy<HashSet<string>> Common = new(Read);

    /// <param name="field">The form's field, for the message.</param>
    /// <exception cref="RuleViolationException">The password is refused.</exception>
    public static void Check(string password, PortalUser user, string field)
    {
        RuleViolationException.ThrowIf(password.Length < MinLength, "Password_TooShort", field, MinLength);
        RuleViolationException.ThrowIf(password.Length > MaxLength, "Password_TooLong", field, MaxLength);
        var folded = password.ToLowerInvariant();
        RuleViolationException.ThrowIf(Common.Value.Contains(folded) || Repetition().IsMatch(folded) || IsSequence(folded), "Password_Common", field);
        RuleViolationException.ThrowIf(Own(folded, user).Length < MinOwn, "Password_Personal", field);
    }

    /// <summary>What nobody could look up: without the person's name and address, the portal's name, digits and signs at the ends.</summary>
    private static string Own(string password, PortalUser user)
    {
        var words = Words().Matches($"{user.Name} {user.Email}".ToLowerInvariant()).Select(m => m.Value).Where(word => word.Length >= MinWord);
        var left = words.Concat(Known).OrderByDescending(word => word.Length).Aggregate(password, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        return left.Length == password.Length ? left : NoLetters().Replace(left, "");
    }

    // abcdefghijkl, 123456789012, 987654321098
    private static bool IsSequence(string password) =>
        new[] { 1, -1 }.Any(step => password.Zip(password.Skip(1)).All(pair => pair.Second - pair.First == step || (pair.First, pair.Second) is ('9', '0') or ('0', '9')));

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(typeof(PasswordRules).Assembly.GetManifestResourceStream(ListName)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    // A short piece again and again: aaaaaaaaaaaa, hallohallohallo
    [GeneratedRegex(@"^(.{1,6})\1+.{0,5}$", RegexOptions.Singleline)]
    private static partial Regex Repetition();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex NoLetters();
}
