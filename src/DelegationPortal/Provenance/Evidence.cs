using DelegationPortal.Articles;

namespace DelegationPortal.Provenance;

/// <summary>The words of an article that a statement of the portal rests on.</summary>
public sealed class Evidence
{
    private Evidence()
    {
    }

    public Guid Id { get; private init; }

    public Guid ArticleId { get; private init; }

    /// <summary>The trip, stop, visit … that the statement is about.</summary>
    public Guid SubjectId { get; private init; }

    public EvidenceField Field { get; private init; }

    public Certainty Certainty { get; private init; }

    /// <summary>0.0 to 1.0.</summary>
    public double Confidence { get; private init; }

    /// <summary>Name of the importer's rule.</summary>
    public string Rule { get; private init; } = "";

    /// <summary>Ranges of the article's raw text, in reading order.</summary>
    public IReadOnlyList<TextRange> Ranges { get; private init; } = [];

    public static Evidence Create(Guid articleId, Guid subjectId, EvidenceField field, Grounds grounds) => new()
    {
        Id = Guid.CreateVersion7(),
        ArticleId = articleId,
        SubjectId = subjectId,
        Field = field,
        Certainty = grounds.Certainty,
        Confidence = grounds.Confidence,
        Rule = grounds.Rule,
        Ranges = grounds.Sources,
    };
}
