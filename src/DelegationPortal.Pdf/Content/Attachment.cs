namespace DelegationPortal.Pdf.Content;

/// <summary>A file that travels inside the document (ISO 19005-3, 6.8).</summary>
/// <param name="Name">The file name.</param>
/// <param name="MediaType">Such as application/json.</param>
/// <param name="Modified">In UTC.</param>
public sealed record Attachment(string Name, string MediaType, ReadOnlyMemory<byte> Data, DateTime Modified)
{
    public string? Description { get; init; }

    public AttachmentRelationship Relationship { get; init; } = AttachmentRelationship.Data;
}

/// <summary>What an attachment is to the document (ISO 19005-3, table A.1).</summary>
public enum AttachmentRelationship
{
    Source,
    Data,
    Alternative,
    Supplement,
    Unspecified,
}
