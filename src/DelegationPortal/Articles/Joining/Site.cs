namespace DelegationPortal.Articles.Joining;

/// <summary>A place in a column where it may be cut; the fewer points, the less its words go together.</summary>
internal readonly record struct Site(TextRange Column, int At, int Points)
{
    public bool IsSure => Points <= Verdict.Impossible;

    public TextRange Before => new(Column.Start, At - 1);

    public TextRange Behind => new(At, Column.End);
}
