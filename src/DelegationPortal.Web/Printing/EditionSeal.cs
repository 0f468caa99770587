using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DelegationPortal.Contacts;

namespace DelegationPortal.Web.Printing;

/// <summary>Writes what an edition was made of into its address, so that nothing has to be stored for it and nobody can make one up.</summary>
/// <param name="key">Only the portal knows it.</param>
internal sealed class EditionSeal(byte[] key)
{
    private const byte Format = 1;
    private const int GuidLength = 16;
    private const int Head = 1 + 1 + GuidLength + sizeof(int) + sizeof(long) + EditionFacts.HashLength;

    // 96 bits: nobody guesses them, and the code stays small.
    private const int SealLength = 12;
    private const int LongestSlug = 200;

    public string Write(EditionFacts facts)
    {
        var slug = Encoding.UTF8.GetBytes(facts.StopSlug ?? "");
        var bytes = new byte[Head + slug.Length + SealLength];
        var rest = bytes.AsSpan();
        rest[0] = Format;
        rest[1] = (byte)facts.Reader;
        facts.TripId.TryWriteBytes(rest[2..]);
        rest = rest[(2 + GuidLength)..];
        BinaryPrimitives.WriteInt32BigEndian(rest, facts.Day.DayNumber);
        BinaryPrimitives.WriteInt64BigEndian(rest[sizeof(int)..], facts.ChangedAt.Ticks);
        facts.Hash.CopyTo(rest[(sizeof(int) + sizeof(long))..]);
        slug.CopyTo(bytes, Head);
        Seal(bytes.AsSpan(0, bytes.Length - SealLength)).CopyTo(bytes.AsSpan(bytes.Length - SealLength));
        return Base64Url.EncodeToString(bytes);
    }

    /// <returns>Null when the portal did not write it.</returns>
    public EditionFacts? Read(string id)
    {
        if (id.Length > Base64Url.GetEncodedLength(Head + LongestSlug + SealLength) || !Base64Url.IsValid(id))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(id);
        if (bytes.Length < Head + SealLength || !CryptographicOperations.FixedTimeEquals(Seal(bytes.AsSpan(0, bytes.Length - SealLength)), bytes.AsSpan(bytes.Length - SealLength)) || bytes[0] != Format)
        {
            return null;
        }

        var rest = bytes.AsSpan(2);
        var slug = Encoding.UTF8.GetString(bytes.AsSpan(Head, bytes.Length - Head - SealLength));
        return new EditionFacts(
            new Guid(rest[..GuidLength]),
            slug.Length == 0 ? null : slug,
            (Audience)bytes[1],
            DateOnly.FromDayNumber(BinaryPrimitives.ReadInt32BigEndian(rest[GuidLength..])),
            new DateTime(BinaryPrimitives.ReadInt64BigEndian(rest[(GuidLength + sizeof(int))..]), DateTimeKind.Utc),
            rest.Slice(GuidLength + sizeof(int) + sizeof(long), EditionFacts.HashLength).ToArray());
    }

    private byte[] Seal(ReadOnlySpan<byte> content) => HMACSHA256.HashData(key, content)[..SealLength];
}

/// <summary>What an edition was made of.</summary>
/// <param name="StopSlug">Null for the report of the whole trip.</param>
/// <param name="Reader">Who took it along.</param>
/// <param name="ChangedAt">When what it says had last been changed, in UTC.</param>
/// <param name="Hash">Of what it says.</param>
internal sealed record EditionFacts(Guid TripId, string? StopSlug, Audience Reader, DateOnly Day, DateTime ChangedAt, byte[] Hash)
{
    public const int HashLength = 8;
}
