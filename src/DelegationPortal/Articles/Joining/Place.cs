namespace DelegationPortal.Articles.Joining;

/// <summary>Where two words meet, <c>Before Left | Right Behind</c>, and what each of them can be; a missing word is an empty mark.</summary>
internal readonly record struct Place(
    string Before, WordClass BeforeKind, string Left, WordClass LeftKind, string Right, WordClass RightKind, WordClass BehindKind)
{
    public static Place Of(Token before, Token left, Token right, Token behind)
    {
        var behindKind = KindOf(behind);
        return new Place(before.Text ?? "", KindOf(before), left.Text, KindOf(left), right.Text, InContext(right, behindKind), behindKind);
    }

    private static WordClass KindOf(Token token) => token.Text is null ? WordClass.Mark : WordClasses.Of(token);

    // "geplante Reise": before its noun such a verb is an adjective.
    private static WordClass InContext(Token token, WordClass behind)
    {
        var kind = KindOf(token);
        return kind == WordClass.Finite && behind is WordClass.Capital or WordClass.Inflected && FiniteVerbs.MayBeAdjective(token.Text)
            ? WordClass.Small : kind;
    }
}
