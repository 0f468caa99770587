namespace DelegationPortal.Web.Shell;

/// <summary>The section <c>Portal</c> of the settings.</summary>
public sealed class PortalOptions
{
    public const string Section = "Portal";

    /// <summary>Where database, keys, logs and the operator's pages lie; relative to the content root.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>The address at which readers reach the portal, such as <c>https://reisen.example.org</c>.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Addresses or networks of proxies that tell the reader's address and scheme, such as <c>10.0.0.5</c> or <c>10.0.0.0/24</c>.</summary>
    public string[] TrustedProxies { get; set; } = [];

    /// <summary>Whether an empty database is filled with the delivered articles.</summary>
    public bool ImportSeeds { get; set; } = true;

    /// <summary>Whether trip pages show the whole article or only the words that evidence quotes.</summary>
    public bool ShowArticleText { get; set; } = true;

    public OperatorOptions Operator { get; set; } = new();
}

/// <summary>Who runs the portal.</summary>
public sealed class OperatorOptions
{
    public string? Name { get; set; }

    /// <summary>Where readers report errors.</summary>
    public string? Email { get; set; }

    /// <summary>Postal address; a semicolon begins a new line.</summary>
    public string? Address { get; set; }

    public string? Website { get; set; }

    /// <summary>An SVG, PNG or WebP file, relative to the data directory.</summary>
    public string? LogoFile { get; set; }
}
