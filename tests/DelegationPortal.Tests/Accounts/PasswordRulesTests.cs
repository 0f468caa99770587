using DelegationPortal.Accounts;

namespace DelegationPortal.Tests.Accounts;

public sealed class PasswordRulesTests
{
    private static readonly PortalUser User = PortalUser.Create("anna.kupferschmied@kammer-nord.example", "Anna Kupferschmied", Role.Editor, DateTime.UnixEpoch);

    [Theory]
    [InlineData("ein Satz, den niemand errät")]
    [InlineData("aller guten dinge")]
    [InlineData("pqmzkrtwvbxs")]
    [InlineData("Anna mag grünen Tee am Morgen")]
    [InlineData("482915736048")]
    public void Length_is_all_that_is_asked(string password) => PasswordRules.Check(password, User, "Password");

    [Theory]
    [InlineData("kurz", "Password_TooShort")]
    [InlineData("elf Zeichen", "Password_TooShort")]
    [InlineData("Administrator", "Password_Common")]
    [InlineData("1QAZ2wsx3edc", "Password_Common")]
    [InlineData("aaaaaaaaaaaa", "Password_Common")]
    [InlineData("hallohallohallo", "Password_Common")]
    [InlineData("123456789012", "Password_Common")]
    [InlineData("zyxwvutsrqponm", "Password_Common")]
    [InlineData("anna.kupferschmied@kammer-nord.example", "Password_Personal")]
    [InlineData("Kupferschmied2026!", "Password_Personal")]
    [InlineData("delegationsportal", "Password_Personal")]
    [InlineData("Passwort1234567890", "Password_Personal")]
    public void What_somebody_would_try_first_is_refused(string password, string key)
    {
        var broken = Assert.Throws<RuleViolationException>(() => PasswordRules.Check(password, User, "Password"));

        Assert.Equal((key, "Password"), (broken.Key, broken.Field));
    }

    [Fact]
    public void A_password_without_end_is_refused_before_it_is_hashed()
    {
        var broken = Assert.Throws<RuleViolationException>(() => PasswordRules.Check(string.Concat(Enumerable.Range(0, 200).Select(i => $"{i} ")), User, "Password"));

        Assert.Equal("Password_TooLong", broken.Key);
    }
}
