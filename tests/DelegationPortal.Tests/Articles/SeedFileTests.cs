using System.Security.Cryptography;

namespace DelegationPortal.Tests.Articles;

public sealed class SeedFileTests
{
    [Fact]
    public void The_source_article_is_kept_byte_for_byte()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(RepositoryFiles.Seed)));

        Assert.Equal("63a196adc72de0f78698960c4b97a19f6f79d8386516c8cbe8f6f45cb0292646", hash);
    }
}
