using DelegationPortal.People;

namespace DelegationPortal.Articles;

/// <summary>The source text as received, never changed, and how the importer read it.</summary>
public sealed class Article
{
    private readonly List<ArticleAuthor> _authors = [];

    private Article()
    {
    }

    public Guid Id { get; private init; }

    public string FileName { get; private init; } = "";

    /// <summary>Lower-case hexadecimal SHA-256 of the raw text as UTF-8; the same article is stored once.</summary>
    public string Sha256 { get; private init; } = "";

    public string RawText { get; private init; } = "";

    /// <summary>What cleaning changes in the raw text, see <see cref="ArticleText"/>.</summary>
    public IReadOnlyList<TextEdit> Edits { get; private init; } = [];

    /// <summary>In recovered reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; private init; } = [];

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public string Language { get; private init; } = "de";

    public string? Title { get; private init; }

    public string? Publication { get; private init; }

    /// <summary>Year and month as <c>2024-12</c>; a double issue is its first month.</summary>
    public string? Issue { get; private init; }

    /// <summary>The issue as printed.</summary>
    public string? IssueLabel { get; private init; }

    public int? Page { get; private init; }

    public string? Section { get; private init; }

    public string? Topic { get; private init; }

    public string? PhotoCredits { get; private init; }

    /// <summary>What the importer could not decide.</summary>
    public IReadOnlyList<string> Questions { get; private init; } = [];

    public DateTime ImportedAt { get; private init; }

    /// <summary>In printed order.</summary>
    public IReadOnlyList<ArticleAuthor> Authors => _authors;

    public static Article Create(string fileName, string sha256, TripProposal proposal, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        FileName = fileName,
        Sha256 = sha256,
        RawText = proposal.Text.Raw,
        Edits = proposal.Text.Edits,
        Blocks = proposal.Blocks,
        Language = proposal.Head.Language,
        Title = proposal.Head.Title?.Text,
        Publication = proposal.Head.Publication,
        Issue = proposal.Head.Issue,
        IssueLabel = proposal.Head.IssueLabel,
        Page = proposal.Head.Page,
        Section = proposal.Head.Section,
        Topic = proposal.Head.Topic,
        PhotoCredits = proposal.Head.PhotoCredits?.Text,
        Questions = proposal.Questions,
        ImportedAt = now,
    };

    public void AddAuthor(Person person) => _authors.Add(ArticleAuthor.Create(Id, _authors.Count + 1, person));
}

/// <summary>Who wrote an article.</summary>
public sealed class ArticleAuthor
{
    private ArticleAuthor()
    {
    }

    public Guid ArticleId { get; private init; }

    public int Number { get; private init; }

    public Guid PersonId { get; private init; }

    public Person Person { get; private init; } = null!;

    internal static ArticleAuthor Create(Guid articleId, int number, Person person) =>
        new() { ArticleId = articleId, Number = number, PersonId = person.Id, Person = person };
}
