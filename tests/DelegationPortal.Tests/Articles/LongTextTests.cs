using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

/// <summary>Texts that no magazine prints. How long they take is the benchmarks' matter; something that takes quadratic time would not come to an end here.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData("Eine Delegation reiste nach Prag und Wien. ")]
    [InlineData("a- ")]
    [InlineData("(v. l.) Anna Muster: ")]
    [InlineData("Tel.: 030 / 1 23-4 anna@b.de ")]
    [InlineData("■ ")]
    [InlineData("A n 1 2 3 \n")]
    [InlineData("Foto: x y. ")]
    [InlineData("Geschäftsführer Anna Muster von der Muster GmbH, ")]
    [InlineData("Kontakt: Anna Muster\n")]
    [InlineData("eine 31 Prozent mehr Haus ")]
    [InlineData("Delegation reiste am 3. Mai 2024, am 4. Juni zwei zwölf Leute ")]
    [InlineData("Delegation Wenige Tage nach der Reise-")]
    [InlineData("שלום עולם ")]
    [InlineData("\uD800")]
    public void A_piece_repeated_a_hundred_thousand_characters_long_is_read_whole(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        Assert.Equal(text.TrimEnd().Length, ArticleImporter.Read(text).Blocks.Max(block => block.Range.End));
    }

    [Theory]
    [InlineData('-', 1_000_000)]
    [InlineData('x', 1_000_000)]
    [InlineData('\f', 5_000_000)]
    public void A_single_character_repeated_without_end_tells_of_no_trip(char letter, int times) =>
        Assert.False(ArticleImporter.Read(new string(letter, times)).IsTripReport);

    [Fact]
    public void A_word_without_an_end_is_no_topic_of_a_visit()
    {
        var text = $"Eine Delegation der IHK Berlin reiste im Mai nach Prag. Beim Besuch der Firma Škoda wurde {new string('x', 500)} präsentiert.";

        Assert.Null(Assert.Single(ArticleImporter.Read(text).Visits).Topic);
    }

    [Fact]
    public void An_empty_text_has_no_block_and_a_reason()
    {
        var trip = ArticleImporter.Read("");

        Assert.Empty(trip.Blocks);
        Assert.Equal("Der Text ist leer.", trip.Reason);
    }

    [Fact]
    public void Ten_thousand_names_are_ten_thousand_people()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => $"Unternehmer {Word(i / 100)} {Word(i % 100)}");
        var text = "Eine Delegation der IHK Berlin reiste im Mai nach Prag. Zur Delegation gehörten " + string.Join(", ", names) + ".";

        Assert.InRange(ArticleImporter.Read(text).Participants.Count, 9_900, 10_000);

        static string Word(int number) => $"{"BDFGKLMNPR"[number / 10]}a{"bdfgklmnpr"[number % 10]}olin";
    }
}
