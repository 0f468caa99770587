using System.Text.RegularExpressions;
using System.Xml.Linq;
using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests.Shell;

/// <summary>Both languages say the same things, all of them are said somewhere, and nothing is said that is not there.</summary>
public sealed class TextsTests
{
    private const string Web = "src/DelegationPortal.Web";

    private static readonly Dictionary<string, string> German = Read($"{Web}/Shell/Texts.resx");
    private static readonly Dictionary<string, string> English = Read($"{Web}/Shell/Texts.en.resx");
    private static readonly string Source = string.Concat(
        SourceTree.Files(Web, "*.razor").Concat(SourceTree.Files("src", "*.cs")).Select(File.ReadAllText));

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        Assert.Equal(German.Keys.Order(), English.Keys.Order());
        Assert.All(German.Concat(English), text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
    }

    [Theory]
    [InlineData("src/DelegationPortal/Documents/DocumentTexts")]
    [InlineData("src/DelegationPortal.Web/CommandLine/CommandTexts")]
    public void Documents_and_command_line_speak_both_languages_too(string texts)
    {
        var (german, english) = (Read($"{texts}.resx"), Read($"{texts}.en.resx"));

        Assert.Equal(german.Keys.Order(), english.Keys.Order());
        Assert.All(german, text => Assert.Equal(Blanks(text.Value), Blanks(english[text.Key])));
    }

    [Fact]
    public void Both_languages_have_the_same_blanks_to_fill()
    {
        Assert.All(German, text => Assert.Equal(Blanks(text.Value), Blanks(English[text.Key])));
    }

    [Fact]
    public void Every_text_is_used()
    {
        Assert.All(German.Keys, key => Assert.True(IsUsed(key), key));
        Assert.False(IsUsed("Trips_Nowhere"));
    }

    [Fact]
    public void Every_text_that_is_used_exists()
    {
        var asked = Regex.Matches(Source, @"(?:\bL|texts)\[""(\w+)""").Select(m => m.Groups[1].Value);
        var counted = Regex.Matches(Source, @"\bL\.Count\(""(\w+)""").SelectMany(m => (string[])[$"{m.Groups[1].Value}_One", $"{m.Groups[1].Value}_Other"]);

        Assert.Empty(asked.Concat(counted).Except(German.Keys));
        Assert.True(asked.Count() > 50);
    }

    [Fact]
    public void German_and_English_quotation_marks_are_proper()
    {
        Assert.DoesNotContain(German.Values, text => text.Contains('"') || text.Contains('”'));
        Assert.DoesNotContain(English.Values, text => text.Contains('"') || text.Contains('„'));
    }

    // Keys are written out, counted, handed over by the library as a broken rule, or put together with the name of a kind at their end.
    private static bool IsUsed(string key) =>
        Source.Contains($"\"{key}\"", StringComparison.Ordinal)
        || Source.Contains($"Count(\"{Regex.Replace(key, "_(One|Other)$", "")}\"", StringComparison.Ordinal)
        || key.StartsWith("Rule_", StringComparison.Ordinal)
        || Beginnings(key).Any(beginning => Source.Contains($"$\"{beginning}_{{", StringComparison.Ordinal));

    private static IEnumerable<string> Beginnings(string key) =>
        key.Select((letter, at) => (letter, at)).Where(each => each.letter == '_').Select(each => key[..each.at]);

    private static IEnumerable<string> Blanks(string text) => Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Order();

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(SourceTree.Root, file)).Root!.Elements("data")
            .ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);
}
