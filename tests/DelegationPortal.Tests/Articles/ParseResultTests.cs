using System.Text.Json;
using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

public sealed class ParseResultTests
{
    private static readonly string Line = Write(File.ReadAllText(RepositoryFiles.Seed));

    [Fact]
    public void One_article_is_one_line() => Assert.Equal(Line.Length - 1, Line.IndexOf('\n', StringComparison.Ordinal));

    [Fact]
    public void Umlauts_are_written_as_they_are() => Assert.Contains("\"Lars Mölbitz\"", Line, StringComparison.Ordinal);

    [Fact]
    public void The_keys_stand_in_the_order_of_the_contract()
    {
        using var json = JsonDocument.Parse(Line);

        Assert.Equal(
            ["file", "isTripReport", "reason", "article", "blocks", "trip", "stops", "visits", "participants", "contacts", "organisations", "captions", "highlights", "questions"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["title", "lead", "authors", "publication", "issue", "page", "section", "topic", "language", "photoCredits", "text"],
            json.RootElement.GetProperty("article").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void A_fact_carries_its_grounds()
    {
        using var json = JsonDocument.Parse(Line);
        var title = json.RootElement.GetProperty("article").GetProperty("title");

        Assert.Equal(["text", "confidence", "status", "rule", "sources"], title.EnumerateObject().Select(property => property.Name));
        Assert.Equal(158, title.GetProperty("sources")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public void Kinds_of_blocks_are_small_words()
    {
        using var json = JsonDocument.Parse(Line);

        Assert.Equal("title", json.RootElement.GetProperty("blocks")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void The_text_is_mended_and_free_of_watermarks()
    {
        using var json = JsonDocument.Parse(Line);
        var text = json.RootElement.GetProperty("article").GetProperty("text").GetString();

        Assert.Contains("IHK-Key-Account-Manager", text, StringComparison.Ordinal);
        Assert.DoesNotContain("RkJQdWJsaXNoZXIy", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_a_line_with_its_error()
    {
        using var output = new StringWriter();
        ParseResult.WriteError(output, "gone.txt", "The file does not exist.");

        Assert.Equal("{\"file\":\"gone.txt\",\"error\":\"The file does not exist.\"}\n", output.ToString());
    }

    private static string Write(string text)
    {
        using var output = new StringWriter();
        ParseResult.WriteLine(output, "seed.txt", ArticleImporter.Read(text));
        return output.ToString();
    }
}
