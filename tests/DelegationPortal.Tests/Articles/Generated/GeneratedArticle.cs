namespace DelegationPortal.Tests.Articles.Generated;

/// <summary>An invented article that knows what is true in it.</summary>
/// <param name="Columns">In true reading order.</param>
/// <param name="Furniture">What the page prints between its columns, one less than there are columns.</param>
public sealed record GeneratedArticle(
    string Foot,
    string Title,
    string Lead,
    string Author,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Furniture,
    IReadOnlyList<string> Stops,
    IReadOnlyList<string> Participants,
    IReadOnlyList<string> Hosts,
    int Size,
    string By)
{
    private const string DropCapitalBlank = " ";

    /// <summary>The page as it reads.</summary>
    public string Text => Printed([.. Enumerable.Range(0, Columns.Count)]);

    /// <summary>The page as a flip-book copies it: the columns in any order, furniture between them.</summary>
    public string Shuffled(int seed)
    {
        var order = Enumerable.Range(0, Columns.Count).ToArray();
        new Random(seed).Shuffle(order);
        return Printed(order);
    }

    /// <summary>The page with lines that belong to the reader's window, not to the article.</summary>
    public string WithNoise(int seed)
    {
        string[] noise = ["RkJQdWJsaXNoZXIy NDA0NzYwMQ==", "Page Background", "Table of Contents", "Next Page", "Zum Hauptinhalt"];
        var random = new Random(seed);
        var lines = Text.Split('\n').ToList();
        for (var i = 0; i < 3; i++)
        {
            lines.Insert(random.Next(2) == 0 ? 0 : lines.Count, noise[random.Next(noise.Length)]);
        }

        return string.Join('\n', lines);
    }

    private string Printed(int[] order)
    {
        var parts = new List<string>();
        for (var i = 0; i < order.Length; i++)
        {
            // A large initial is copied apart from its word.
            var column = Columns[order[i]];
            parts.Add(order[i] == 0 ? column[..1] + DropCapitalBlank + column[1..] : column);
            if (i < Furniture.Count)
            {
                parts.Add(Furniture[i]);
            }
        }

        return $"{Title}\n{Lead}\n{By} {Author}\n{string.Join('\n', parts)}\n{Foot}";
    }
}
