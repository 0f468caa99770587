using DelegationPortal.Web.Editing;

namespace DelegationPortal.Web.Tests.Editing;

public class OfferedTextTests
{
    private static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, "Browser")]
    [InlineData(9, "Browser")]
    [InlineData(11, "Datenbank")]
    public void The_browser_has_the_later_letters_unless_the_database_is_ahead_by_more_than_a_letter_takes(int seconds, string offered)
    {
        var session = Begun();

        session.Offer(Kept("Datenbank", Noon.AddSeconds(seconds)), Kept("Browser", Noon));

        Assert.Equal(offered, session.Waiting?.Typed.Text);
    }

    [Fact]
    public void What_says_the_same_as_the_record_is_not_offered()
    {
        var session = Begun();

        session.Offer(Kept("Datenbank", Noon), Kept("", Noon.AddDays(1)));

        Assert.Equal("Datenbank", session.Waiting?.Typed.Text);
    }

    [Fact]
    public void Where_nothing_was_kept_nothing_is_offered()
    {
        var session = Begun();

        session.Offer(null, null);

        Assert.Null(session.Waiting);
    }

    private static EditSession<Note> Begun()
    {
        var session = new EditSession<Note>(null!, null!);
        session.Begin(new Note());
        return session;
    }

    private static KeptInput<Note> Kept(string text, DateTime at) => new(new Note(), new Note { Text = text }, at);

    public sealed class Note
    {
        public string Text { get; set; } = "";
    }
}
