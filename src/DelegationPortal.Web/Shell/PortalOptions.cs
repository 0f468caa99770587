namespace DelegationPortal.Web.Shell;

/// <summary>What whoever runs the portal can set.</summary>
public sealed class PortalOptions
{
    public const string Section = "Portal";

    /// <summary>Where everything lies that the portal keeps; relative to the content root.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>The address by which the world reaches the portal.</summary>
    public string? PublicUrl { get; set; }

    public bool ImportSeeds { get; set; } = true;

    /// <summary>Off: of the articles only quoted words are shown.</summary>
    public bool ShowArticleText { get; set; } = true;

    public OperatorOptions Operator { get; set; } = new();
}

public sealed class OperatorOptions
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    /// <summary>Postal address, as many lines as it has.</summary>
    public string? Address { get; set; }

    public string? Website { get; set; }

    /// <summary>A picture in the data directory.</summary>
    public string? LogoFile { get; set; }
}
