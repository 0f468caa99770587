using System.Text;
using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

public sealed class ArticleFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articles");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Pages_joined_with_a_plus_are_one_article() =>
        Assert.Equal("eins\fzwei", ArticleFile.Read(Write("a.txt", "eins"u8) + "+" + Write("b.txt", "zwei"u8)).Text);

    [Fact]
    public void A_byte_order_mark_is_dropped() => Assert.Equal("ä", ArticleFile.Read(Write("bom.txt", [0xEF, 0xBB, 0xBF, 0xC3, 0xA4])).Text);

    [Fact]
    public void Line_ends_stay_as_they_are() => Assert.Equal("a\r\nb", ArticleFile.Read(Write("crlf.txt", "a\r\nb"u8)).Text);

    [Fact]
    public void Bytes_that_are_no_text_are_an_error() => Assert.Equal("The file is not UTF-8 text.", ArticleFile.Read(Write("bad.txt", [0x41, 0xFF])).Error);

    [Fact]
    public void A_missing_file_is_an_error() => Assert.Equal("The file does not exist.", ArticleFile.Read(Path.Combine(_folder.FullName, "none.txt")).Error);

    [Fact]
    public void A_folder_is_an_error() => Assert.Equal("This is a folder, not a file.", ArticleFile.Read(_folder.FullName).Error);

    [Fact]
    public void A_file_over_the_limit_is_an_error() =>
        Assert.Equal("The file is larger than 16 MiB.", ArticleFile.Read(Write("big.txt", new byte[ArticleFile.MaximumBytes + 1])).Error);

    [Fact]
    public void Bytes_from_an_upload_are_decoded_alike() => Assert.Equal("Müll", ArticleFile.Decode(Encoding.UTF8.GetBytes("Müll")).Text);

    private string Write(string name, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
