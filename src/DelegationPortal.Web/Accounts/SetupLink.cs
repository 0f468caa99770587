using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DelegationPortal.Accounts;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Accounts;

/// <summary>Lets the person who started the portal make its first account. The token is known to this process only.</summary>
public sealed class SetupLink(AccountQueries accounts)
{
    private const int TokenBytes = 32;

    private readonly string _token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    public string Path => PortalUrls.SetupWith(_token);

    public async Task<bool> IsNeededAsync(CancellationToken cancellation) => !await accounts.AnyAsync(cancellation);

    public async Task<bool> OpensAsync(string? token, CancellationToken cancellation) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token ?? ""), Encoding.UTF8.GetBytes(_token)) && await IsNeededAsync(cancellation);
}
