using Microsoft.AspNetCore.Identity;

namespace DelegationPortal.Accounts;

/// <summary>An account. Its e-mail address is also its user name.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    private PortalUser()
    {
    }

    /// <summary>How colleagues read it in the history.</summary>
    public string Name { get; private init; } = "";

    public Role Role { get; private set; }

    public DateTime CreatedAt { get; private init; }

    /// <summary>Since when nobody can sign in with it; null: it works.</summary>
    public DateTime? DisabledAt { get; private set; }

    public static PortalUser Create(string email, string name, Role role, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = email,
        Email = email,
        EmailConfirmed = true,

        // Identity's manager asks for one; ending sessions is what signs people out here.
        SecurityStamp = Guid.NewGuid().ToString(),
        Name = name,
        Role = Known(role),
        CreatedAt = now,
    };

    public void Become(Role role) => Role = Known(role);

    public void Disable(DateTime now) => DisabledAt ??= now;

    public void Enable() => DisabledAt = null;

    // A form can be posted with any number.
    private static Role Known(Role role) => Enum.IsDefined(role) ? role : throw new ArgumentOutOfRangeException(nameof(role));
}
