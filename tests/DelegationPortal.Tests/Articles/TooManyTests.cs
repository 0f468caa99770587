using DelegationPortal.Articles;
using DelegationPortal.Maps;

namespace DelegationPortal.Tests.Articles;

/// <summary>Nothing is left out silently.</summary>
public sealed class TooManyTests
{
    [Theory]
    [InlineData("Eine Delegation der IHK Kiel reiste im Mai nach Polen. ", "Danach reiste die Delegation weiter nach {0}. ", "Er nennt mehr als 100 Städte; der Vorschlag enthält nur die ersten.")]
    [InlineData("A delegation of the chamber travelled to Poland in May. ", "Then the delegation travelled on to {0}. ", "It names more than 100 cities; the proposal holds only the first.")]
    public void Beyond_a_hundred_cities_a_question_says_so(string beginning, string sentence, string question)
    {
        var cities = EmbeddedTable.Rows("places.tsv").Where(row => row[1] == "PL" && !row[0].Contains(' ', StringComparison.Ordinal)).Select(row => row[0]).Distinct().Take(150);

        var trip = ArticleImporter.Read(beginning + string.Concat(cities.Select(city => string.Format(null, sentence, city))));

        Assert.Equal(100, trip.Stops.Count);
        Assert.Contains(trip.Questions, asked => asked.EndsWith(question, StringComparison.Ordinal));
    }

    [Fact]
    public void Beyond_three_hundred_visits_and_organisations_questions_say_so()
    {
        var visits = Enumerable.Range(0, 400).Select(i => $"Die Gruppe besuchte die Reederei {Name(i)} AB. ");

        var trip = ArticleImporter.Read("Eine Delegation der IHK Kiel reiste im Mai nach Oslo. " + string.Concat(visits));

        Assert.Equal((300, 300), (trip.Visits.Count, trip.Organisations.Count));
        Assert.Contains(trip.Questions, asked => asked.Contains("mehr als 300 Programmpunkte", StringComparison.Ordinal));
        Assert.Contains(trip.Questions, asked => asked.Contains("mehr als 300 Organisationen", StringComparison.Ordinal));

        static string Name(int number) => $"{"BDFGKLMNPR"[number / 100]}a{"bdfgklmnpr"[number / 10 % 10]}o{"bdfgklmnpr"[number % 10]}ulin";
    }
}
