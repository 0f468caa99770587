namespace DelegationPortal.Web.Accounts;

/// <summary>
/// Counts wrong passwords of the last hour by account and address, and by address. An account is never locked: its owner,
/// at another address or with a passkey, does not notice that somebody guesses.
/// </summary>
public sealed class GuessLimit(TimeProvider clock)
{
    public const int PerAccountAndAddress = 20;
    public const int PerAddress = 100;

    private const int TidiedAt = 1_000;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Account, string Address), Queue<DateTimeOffset>> _guesses = [];

    /// <summary>Takes a guess before its password is checked, so that many at once do not slip through.</summary>
    /// <returns>Whether there was one left.</returns>
    public bool Take(string account, string address)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            Tidy(now);
            var (one, all) = (Of(account, address, now), Of("", address, now));
            if (one.Count >= PerAccountAndAddress || all.Count >= PerAddress)
            {
                return false;
            }

            one.Enqueue(now);
            all.Enqueue(now);
            return true;
        }
    }

    /// <summary>It was no guess: the password was right.</summary>
    public void GiveBack(string account, string address)
    {
        lock (_lock)
        {
            foreach (var key in new[] { (account, address), ("", address) })
            {
                if (_guesses.TryGetValue(key, out var guesses) && guesses.Count > 0)
                {
                    guesses.Dequeue();
                }
            }
        }
    }

    private Queue<DateTimeOffset> Of(string account, string address, DateTimeOffset now)
    {
        if (!_guesses.TryGetValue((account, address), out var guesses))
        {
            _guesses[(account, address)] = guesses = [];
        }

        while (guesses.TryPeek(out var first) && now - first > Window)
        {
            guesses.Dequeue();
        }

        return guesses;
    }

    private void Tidy(DateTimeOffset now)
    {
        if (_guesses.Count > TidiedAt)
        {
            foreach (var (key, _) in _guesses.Where(each => !each.Value.Any(guess => now - guess <= Window)).ToList())
            {
                _guesses.Remove(key);
            }
        }
    }
}
