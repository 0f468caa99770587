using System.Buffers.Binary;
using System.Text;
using DelegationPortal.Pdf.Metadata;

namespace DelegationPortal.Pdf.Tests.Metadata;

public sealed class SrgbProfileTests
{
    [Fact]
    public void The_primaries_add_up_to_the_white_of_the_profile()
    {
        double[] sum = [0, 0, 0];
        foreach (var tag in new[] { "rXYZ", "gXYZ", "bXYZ" })
        {
            var colour = Numbers(tag);
            sum = [.. sum.Zip(colour, (a, b) => a + b)];
        }

        Assert.All(sum.Zip(Numbers("wtpt")), pair => Assert.Equal(pair.Second, pair.First, 0.0005));
    }

    [Fact]
    public void The_profile_is_as_long_as_it_says() => Assert.Equal(SrgbProfile.Bytes.Length, BinaryPrimitives.ReadInt32BigEndian(SrgbProfile.Bytes));

    private static double[] Numbers(string tag)
    {
        var profile = SrgbProfile.Bytes;
        for (var entry = 132; ; entry += 12)
        {
            if (Encoding.ASCII.GetString(profile, entry, 4) == tag)
            {
                var data = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(entry + 4)) + 8;
                return [.. new[] { 0, 4, 8 }.Select(offset => BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(data + offset)) / 65536.0)];
            }
        }
    }
}
