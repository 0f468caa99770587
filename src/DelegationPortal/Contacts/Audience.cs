namespace DelegationPortal.Contacts;

/// <summary>Who may see a field, in every output; each wider circle includes the narrower ones.</summary>
public enum Audience
{
    /// <summary>Everyone, without signing in.</summary>
    Public,

    /// <summary>Whoever is signed in, as reader or above.</summary>
    Member,

    /// <summary>Editors and administrators.</summary>
    Staff,
}
