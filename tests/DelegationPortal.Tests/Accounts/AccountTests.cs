using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Tests.Accounts;

/// <summary>Accounts, links, passwords and sessions on a real database, with a clock that tests move.</summary>
public sealed class AccountTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Password = "ein Satz, den niemand errät";
    private const string Another = "noch ein Satz, der lang genug ist";

    private readonly TestPortal _portal = new();
    private readonly ManualClock _clock = new();

    // As the portal makes them, but by our clock.
    private AccountCommands Accounts => new(Contexts, Hasher, Normalizer, _clock);

    private AccountQueries Queries => new(Contexts, Normalizer, _clock);

    private PasswordCommands Passwords => new(Contexts, Hasher, _clock);

    private PasswordCheck Check => new(Contexts, Hasher, Normalizer);

    private SessionCommands Sessions => new(Contexts, _clock);

    private IDbContextFactory<PortalDbContext> Contexts => _portal.Get<IDbContextFactory<PortalDbContext>>();

    // Quicker than the portal's own; nobody attacks these passwords.
    private static PasswordHasher<PortalUser> Hasher => new(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 }));

    private ILookupNormalizer Normalizer => _portal.Get<ILookupNormalizer>();

    private static CancellationToken None => CancellationToken.None;

    public Task InitializeAsync() => _portal.PrepareAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_password_is_known_to_its_owner_only_and_never_stored()
    {
        var user = await AddAsync("anna@kammer.example", Role.Editor);

        Assert.Equal(user, await Check.FindAsync(" ANNA@kammer.example ", Password, None));
        Assert.Null(await Check.FindAsync("anna@kammer.example", Another, None));
        Assert.Null(await Check.FindAsync("nobody@kammer.example", Password, None));
        Assert.DoesNotContain(Password, System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_portal.DatabaseFile)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_has_one_account()
    {
        await AddAsync("anna@kammer.example", Role.Editor);

        var broken = await Assert.ThrowsAsync<RuleViolationException>(() => AddAsync("Anna@Kammer.example", Role.Reader));

        Assert.Equal(("Account_EmailTaken", "Email"), (broken.Key, broken.Field));
    }

    [Theory]
    [InlineData("", "Frau Neu", "Account_NoEmail")]
    [InlineData("anna", "Frau Neu", "Account_NoEmail")]
    [InlineData("Anna <anna@kammer.example>", "Frau Neu", "Account_NoEmail")]
    [InlineData("anna@kammer.example", " ", "Account_NoName")]
    public async Task What_is_no_account_is_refused(string email, string name, string key)
    {
        var broken = await Assert.ThrowsAsync<RuleViolationException>(() => Accounts.InviteAsync(email, name, Role.Reader, Actor.Portal, None));

        Assert.Equal(key, broken.Key);
    }

    [Fact]
    public async Task The_first_administrator_is_made_once()
    {
        await Accounts.AddFirstAsync("anna@kammer.example", "Anna", Password, None);

        var broken = await Assert.ThrowsAsync<RuleViolationException>(() => Accounts.AddFirstAsync("eve@kammer.example", "Eve", Password, None));

        Assert.Equal("Setup_Done", broken.Key);
    }

    [Fact]
    public async Task An_invitation_works_once_and_its_secret_is_not_stored()
    {
        var token = await Accounts.InviteAsync("anna@kammer.example", "Anna", Role.Editor, Actor.Portal, None);
        await using (var context = _portal.Context())
        {
            Assert.DoesNotContain(await context.UserTokens.ToListAsync(), stored => stored.Name == token || stored.Value == token);
        }

        Assert.Null(await Check.FindAsync("anna@kammer.example", "", None));
        Assert.Equal("anna@kammer.example", await Queries.FindEmailOfLinkAsync(token, None));

        Assert.NotNull(await Passwords.RedeemAsync(token, Password, None));

        Assert.Null(await Passwords.RedeemAsync(token, Another, None));
        Assert.NotNull(await Check.FindAsync("anna@kammer.example", Password, None));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(8, false)]
    public async Task An_invitation_lasts_a_week(int days, bool works)
    {
        var token = await Accounts.InviteAsync("anna@kammer.example", "Anna", Role.Editor, Actor.Portal, None);

        _clock.Advance(TimeSpan.FromDays(days));

        Assert.Equal(works, await Passwords.RedeemAsync(token, Password, None) is not null);
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(25, false)]
    public async Task A_reset_lasts_a_day(int hours, bool works)
    {
        var user = await AddAsync("anna@kammer.example", Role.Editor);
        var token = await Accounts.ResetAsync(user, Actor.Portal, None);

        _clock.Advance(TimeSpan.FromHours(hours));

        Assert.Equal(works, await Passwords.RedeemAsync(token, Another, None) is not null);
    }

    [Fact]
    public async Task Only_the_newest_link_works_and_none_of_a_disabled_account()
    {
        var user = await AddAsync("anna@kammer.example", Role.Editor);
        var old = await Accounts.ResetAsync(user, Actor.Portal, None);
        var fresh = await Accounts.ResetAsync(user, Actor.Portal, None);

        Assert.Null(await Passwords.RedeemAsync(old, Another, None));
        await Accounts.DisableAsync(user, Actor.Portal, None);
        Assert.Null(await Passwords.RedeemAsync(fresh, Another, None));
        Assert.Equal("Account_IsDisabled", (await Assert.ThrowsAsync<RuleViolationException>(() => Accounts.ResetAsync(user, Actor.Portal, None))).Key);
    }

    [Fact]
    public async Task A_refused_password_does_not_use_the_link_up()
    {
        var token = await Accounts.InviteAsync("anna@kammer.example", "Anna", Role.Editor, Actor.Portal, None);

        await Assert.ThrowsAsync<RuleViolationException>(() => Passwords.RedeemAsync(token, "kurz", None));

        Assert.NotNull(await Passwords.RedeemAsync(token, Password, None));
    }

    [Fact]
    public async Task A_new_password_ends_all_sessions_but_the_own()
    {
        var user = await AddAsync("anna@kammer.example", Role.Editor);
        var (here, there) = (await StartAsync(user), await StartAsync(user));

        await Assert.ThrowsAsync<RuleViolationException>(() => Passwords.ChangeAsync("falsch", Another, here, None));
        await Passwords.ChangeAsync(Password, Another, here, None);

        Assert.NotNull(await Sessions.ContinueAsync(here, true, None));
        Assert.Null(await Sessions.ContinueAsync(there, true, None));

        await Passwords.RedeemAsync(await Accounts.ResetAsync(user, Actor.Portal, None), Password, None);
        Assert.Null(await Sessions.ContinueAsync(here, true, None));
    }

    [Fact]
    public async Task A_new_role_and_a_dismissal_end_every_session_and_the_next_write_is_refused_at_once()
    {
        await AddAsync("chef@kammer.example", Role.Administrator);
        var user = await AddAsync("anna@kammer.example", Role.Administrator);
        var administrator = await StartAsync(user);
        await Accounts.InviteAsync("eins@kammer.example", "Eins", Role.Reader, administrator, None);

        await Accounts.BecomeAsync(user, Role.Editor, Actor.Portal, None);

        await Assert.ThrowsAsync<NotAllowedException>(() => Accounts.InviteAsync("zwei@kammer.example", "Zwei", Role.Reader, administrator, None));
        Assert.Null(await Sessions.ContinueAsync(administrator, true, None));

        var editor = await StartAsync(user);
        Assert.Equal(Role.Editor, editor.Role);
        await Accounts.DisableAsync(user, Actor.Portal, None);
        await Assert.ThrowsAsync<NotAllowedException>(() => Passwords.ChangeAsync(Password, Another, editor, None));
        Assert.Null(await Sessions.ContinueAsync(editor, true, None));
        Assert.Null(await Sessions.StartAsync(user, "", None));
        Assert.Null(await Check.FindAsync("anna@kammer.example", Password, None));

        await Accounts.EnableAsync(user, Actor.Portal, None);
        Assert.NotNull(await Check.FindAsync("anna@kammer.example", Password, None));
        Assert.Null(await Sessions.ContinueAsync(editor, true, None));
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.Editor)]
    public async Task Only_administrators_manage_accounts(Role role)
    {
        var actor = await StartAsync(await AddAsync("anna@kammer.example", role));

        await Assert.ThrowsAsync<NotAllowedException>(() => Accounts.AddAsync("neu@kammer.example", "Neu", Role.Administrator, Password, actor, None));
        await Assert.ThrowsAsync<NotAllowedException>(() => Accounts.InviteAsync("neu@kammer.example", "Neu", Role.Administrator, actor, None));
        await Assert.ThrowsAsync<NotAllowedException>(() => Accounts.BecomeAsync(actor.UserId!.Value, Role.Administrator, actor, None));
        await Assert.ThrowsAsync<NotAllowedException>(() => Accounts.ResetAsync(actor.UserId!.Value, actor, None));
        await Assert.ThrowsAsync<NotAllowedException>(() => Accounts.DisableAsync(actor.UserId!.Value, actor, None));
        await Assert.ThrowsAsync<NotAllowedException>(() => Accounts.EnableAsync(actor.UserId!.Value, actor, None));
        await Assert.ThrowsAsync<NotAllowedException>(() => Queries.ListAsync(actor, None));
        await Assert.ThrowsAsync<NotAllowedException>(() => Queries.FindAsync(actor.UserId!.Value, actor, None));
        await Assert.ThrowsAsync<NotAllowedException>(() => Queries.FindIdAsync("anna@kammer.example", actor, None));
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var last = await AddAsync("anna@kammer.example", Role.Administrator);
        await Accounts.InviteAsync("nie@kammer.example", "Kam nie", Role.Administrator, Actor.Portal, None);

        Assert.Equal("Account_LastAdministrator", (await Assert.ThrowsAsync<RuleViolationException>(() => Accounts.DisableAsync(last, Actor.Portal, None))).Key);
        Assert.Equal("Account_LastAdministrator", (await Assert.ThrowsAsync<RuleViolationException>(() => Accounts.BecomeAsync(last, Role.Editor, Actor.Portal, None))).Key);

        await AddAsync("zwei@kammer.example", Role.Administrator);
        await Accounts.DisableAsync(last, Actor.Portal, None);
    }

    [Fact]
    public async Task Two_administrators_who_dismiss_each_other_at_once_leave_one()
    {
        var (anna, berta) = (await AddAsync("anna@kammer.example", Role.Administrator), await AddAsync("berta@kammer.example", Role.Administrator));

        var results = await Task.WhenAll(new[] { anna, berta }.Select(async user => await Record.ExceptionAsync(() => Accounts.DisableAsync(user, Actor.Portal, None))));

        Assert.Single(results, each => each is RuleViolationException { Key: "Account_LastAdministrator" });
        Assert.Single(results, each => each is null);
    }

    [Fact]
    public async Task People_end_their_own_sessions_and_nobody_elses()
    {
        var anna = await AddAsync("anna@kammer.example", Role.Editor);
        var (one, two, three) = (await StartAsync(anna), await StartAsync(anna), await StartAsync(anna));
        var other = await StartAsync(await AddAsync("berta@kammer.example", Role.Editor));

        await Sessions.EndAsync(other.SessionId!.Value, one, None);
        await Sessions.EndAsync(two.SessionId!.Value, one, None);
        Assert.NotNull(await Sessions.ContinueAsync(other, true, None));
        Assert.Null(await Sessions.ContinueAsync(two, true, None));

        await Sessions.EndOthersAsync(one, None);
        Assert.Null(await Sessions.ContinueAsync(three, true, None));
        Assert.NotNull(await Sessions.ContinueAsync(one, true, None));

        await Sessions.EndAllAsync(one, None);
        Assert.Null(await Sessions.ContinueAsync(one, true, None));
        Assert.NotNull(await Sessions.ContinueAsync(other, true, None));
    }

    [Fact]
    public async Task A_session_ends_by_itself_after_half_a_day_of_rest()
    {
        var actor = await StartAsync(await AddAsync("anna@kammer.example", Role.Editor));

        _clock.Advance(TimeSpan.FromHours(11));
        Assert.NotNull(await Sessions.ContinueAsync(actor, used: true, None));
        _clock.Advance(TimeSpan.FromHours(11));
        Assert.NotNull(await Sessions.ContinueAsync(actor, used: false, None));
        _clock.Advance(TimeSpan.FromHours(2));
        Assert.Null(await Sessions.ContinueAsync(actor, used: true, None));
        await Assert.ThrowsAsync<NotAllowedException>(() => Passwords.ChangeAsync(Password, Another, actor, None));
    }

    [Fact]
    public async Task A_session_ends_after_a_fortnight_however_busy_it_is()
    {
        var actor = await StartAsync(await AddAsync("anna@kammer.example", Role.Editor));

        for (var day = 0; day < 27; day++)
        {
            _clock.Advance(TimeSpan.FromHours(12));
            Assert.NotNull(await Sessions.ContinueAsync(actor, used: true, None));
        }

        _clock.Advance(TimeSpan.FromHours(12.1));
        Assert.Null(await Sessions.ContinueAsync(actor, used: true, None));
    }

    [Fact]
    public async Task Sessions_that_are_over_by_their_age_are_forgotten()
    {
        var user = await AddAsync("anna@kammer.example", Role.Editor);
        var old = await StartAsync(user);
        _clock.Advance(TimeSpan.FromDays(15));
        var fresh = await StartAsync(user);

        await using var context = _portal.Context();
        Assert.Equal([fresh.SessionId!.Value], await context.Sessions.Select(s => s.Id).ToListAsync());
        Assert.NotEqual(old.SessionId, fresh.SessionId);
    }

    [Fact]
    public async Task There_is_no_fourth_role()
    {
        var user = await AddAsync("anna@kammer.example", Role.Editor);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Accounts.BecomeAsync(user, (Role)7, Actor.Portal, None));
    }

    private async Task<Guid> AddAsync(string email, Role role) => (await Accounts.AddAsync(email, email.Split('@')[0], role, Password, Actor.Portal, None)).Id;

    private async Task<Actor> StartAsync(Guid user) => (await Sessions.StartAsync(user, "Firefox, Linux", None))!;
}
