namespace DelegationPortal.Tests.Articles.Generated;

/// <summary>An English article in four columns that break in the middle of a sentence.</summary>
internal static class EnglishTemplates
{
    public static GeneratedArticle Write(Inventor invent)
    {
        var stops = invent.Stops(german: false);
        var size = invent.Number(12, 48);
        var (leader, second, author) = (invent.Person(), invent.Person(), invent.Person());
        var houses = stops.Select(_ => invent.EnglishHouse()).ToList();
        var list = string.Join(", ", stops.Take(stops.Count - 1)) + " and " + stops[^1];
        var opening = invent.One(
            $"A delegation of {size} members travelled to {list} in {invent.One("March", "April", "June", "October")}.",
            $"The {size}-member delegation of the Berlin chamber travelled to {list}.");
        var people = invent.One($"The delegation was led by President {leader}.", $"{leader}, president of the Berlin chamber, led the delegation.")
            + " " + invent.One($"It included {second}, director of {invent.Company(german: false)}.", $"The delegation was joined by engineer {second}.");
        var stays = stops.Select((stop, i) => Stay(invent, stop, houses[i], i)).ToList();
        var middle = (stays.Count + 1) / 2;
        return new GeneratedArticle(
            $"AGENDA | Trade mission | {invent.Number(4, 60)} Harbour Review {invent.Number(1, 12):00} | {invent.Number(2016, 2026)}",
            invent.One("Full suitcases", "Good neighbours", "New roads"),
            $"What {size} companies want to learn from their partners and what they bring along",
            author,
            [
                $"{opening} {people} Everybody wanted to see how the local administra-",
                $"tion works. {string.Join(' ', stays.Take(middle))} In the end all of them spoke about the",
                $"training of young people. {string.Join(' ', stays.Skip(middle))} The last morning passed quickly and",
                $"ended with many new contacts. {invent.One("There will be more next year.", "The first contracts are being read.")} ■",
            ],
            [], stops, [leader, second], houses, size, "By");
    }

    private static string Stay(Inventor invent, string stop, string house, int number)
    {
        var arrival = number == 0
            ? invent.One($"The first stop was {stop}.", $"The journey began in {stop}.")
            : invent.One($"The group then travelled to {stop}.", $"The next stop was {stop}.", $"From there the delegation headed to {stop}.");
        return arrival + " " + invent.One($"There the group visited the {house}.", $"The delegates toured the {house}.", $"Here the party met experts at the {house}.")
            + " " + invent.One("The talks were short and lively.", "Many questions remained open.");
    }
}
