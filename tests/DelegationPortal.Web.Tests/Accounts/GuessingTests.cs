using System.Buffers.Binary;
using System.Net;
using DelegationPortal.Accounts;
using DelegationPortal.Testing;
using DelegationPortal.Web.Accounts;
using DelegationPortal.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Tests.Accounts;

/// <summary>Guessing passwords is slow, tells nothing, and cannot be used to lock anybody out.</summary>
public sealed class GuessingTests
{
    private const string Email = "ziel@kammer.example";
    private const string Attacker = "203.0.113.7";
    private const string Owner = "198.51.100.2";

    private readonly ManualClock _clock = new();

    [Fact]
    public async Task At_most_thirty_guesses_an_hour_at_an_account_and_its_owner_notices_nothing()
    {
        await using var portal = new PortalFactory { Clock = _clock };
        await portal.AddAsync(Email, Role.Editor);
        using var attacker = portal.ClientAt(Attacker);
        using var owner = portal.ClientAt(Owner);
        var form = await FormAsync(attacker);

        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < 40; guess++)
        {
            statuses.Add(await form.PostAsync(Email, $"geratenes Passwort {guess}"));
        }

        Assert.InRange(statuses.Count(each => each == HttpStatusCode.OK), 1, 30);
        Assert.Equal(GuessLimit.PerAccountAndAddress, statuses.TakeWhile(each => each == HttpStatusCode.OK).Count());
        Assert.All(statuses.Skip(GuessLimit.PerAccountAndAddress), each => Assert.Equal(HttpStatusCode.TooManyRequests, each));

        // Not even the right password, from there; from elsewhere it works.
        Assert.Equal(HttpStatusCode.TooManyRequests, await form.PostAsync(Email, Visits.Password));
        using (var welcome = await owner.SignInAsync(Email, Visits.Password))
        {
            Assert.Equal(HttpStatusCode.Redirect, welcome.StatusCode);
        }

        _clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Redirect, await form.PostAsync(Email, Visits.Password));
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    public void Addresses_of_one_connection_count_as_one(string one, string other, bool same) =>
        Assert.Equal(same, AddressGroup.Of(IPAddress.Parse(one)) == AddressGroup.Of(IPAddress.Parse(other)));

    [Fact]
    public void An_address_has_a_limit_over_all_accounts_and_others_are_not_touched()
    {
        var limit = new GuessLimit(_clock);

        var taken = Enumerable.Range(0, 200).Count(i => limit.Take($"konto{i}", Attacker));

        Assert.Equal(GuessLimit.PerAddress, taken);
        Assert.True(limit.Take("konto1", Owner));
    }

    [Fact]
    public void Right_passwords_are_no_guesses()
    {
        var limit = new GuessLimit(_clock);

        for (var i = 0; i < 200; i++)
        {
            Assert.True(limit.Take("konto", Owner));
            limit.GiveBack("konto", Owner);
        }
    }

    [Fact]
    public void Many_guesses_at_once_do_not_slip_through()
    {
        var limit = new GuessLimit(_clock);

        Assert.Equal(GuessLimit.PerAccountAndAddress, Enumerable.Range(0, 500).AsParallel().WithDegreeOfParallelism(8).Count(_ => limit.Take("konto", Attacker)));
    }

    [Theory]
    [InlineData(Email)]
    [InlineData("gesperrt@kammer.example")]
    [InlineData("eingeladen@kammer.example")]
    [InlineData("niemand@kammer.example")]
    [InlineData("")]
    public async Task Whatever_the_account_is_one_hash_is_computed_so_the_answer_takes_as_long(string email)
    {
        await using var portal = new PortalFactory();
        await portal.AddAsync(Email, Role.Editor);
        var disabled = await portal.AddAsync("gesperrt@kammer.example", Role.Editor);
        var accounts = portal.Services.GetRequiredService<AccountCommands>();
        await accounts.DisableAsync(disabled.Id, Actor.Portal, CancellationToken.None);
        await accounts.InviteAsync("eingeladen@kammer.example", "Frau Neu", Role.Editor, Actor.Portal, CancellationToken.None);
        var hasher = new CountingHasher();
        var check = ActivatorUtilities.CreateInstance<PasswordCheck>(portal.Services, hasher);
        await check.FindAsync("", "", CancellationToken.None);
        hasher.Iterations.Clear();

        Assert.Null(await check.FindAsync(email, "nicht das Passwort", CancellationToken.None));

        Assert.Equal([1_000], hasher.Iterations);
    }

    [Fact]
    public async Task Posts_without_end_are_answered_with_a_page_that_says_so()
    {
        await using var portal = new PortalFactory();
        using var client = portal.ClientAt(Attacker);
        using var other = portal.ClientAt(Owner);

        HttpResponseMessage last = null!;
        for (var post = 0; post < 121; post++)
        {
            last = await client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), new FormUrlEncodedContent([]));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), last.Headers.RetryAfter!.Delta);
        Assert.Contains("sehr viele Versuche", await last.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var fine = await other.PostAsync(new Uri("/account/sign-in", UriKind.Relative), new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.BadRequest, fine.StatusCode);
    }

    private static async Task<Form> FormAsync(HttpClient client)
    {
        var page = await client.GetPageAsync("/account/sign-in");
        return new Form(client, page.QuerySelector("form input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    // One page, posted again and again: an attacker does not reload it.
    private sealed record Form(HttpClient Client, string Token)
    {
        public async Task<HttpStatusCode> PostAsync(string email, string password)
        {
            using var answer = await Client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = "sign-in", ["__RequestVerificationToken"] = Token, ["Email"] = email, ["Password"] = password,
            }));
            return answer.StatusCode;
        }
    }

    // Notes how hard each hash is to compute: that is what takes the time.
    private sealed class CountingHasher() : PasswordHasher<PortalUser>(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 }))
    {
        private const int IterationsAt = 5;

        public List<int> Iterations { get; } = [];

        public override PasswordVerificationResult VerifyHashedPassword(PortalUser user, string hashedPassword, string providedPassword)
        {
            Iterations.Add(BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hashedPassword).AsSpan(IterationsAt)));
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
