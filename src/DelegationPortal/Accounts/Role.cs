using DelegationPortal.Contacts;

namespace DelegationPortal.Accounts;

/// <summary>What an account may do; each role may all that the ones before it may.</summary>
public enum Role
{
    /// <summary>Sees what is meant for members.</summary>
    Reader,

    /// <summary>Corrects and publishes.</summary>
    Editor,

    /// <summary>Decides who has an account, and empties the bin.</summary>
    Administrator,
}

public static class RoleAudience
{
    public static Audience Audience(this Role role) => role >= Role.Editor ? Contacts.Audience.Staff : Contacts.Audience.Member;
}
