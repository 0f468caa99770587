namespace DelegationPortal.Maps;

/// <summary>
/// How large discs and names are drawn, in units of the drawing. On a narrow screen the same map is shown smaller
/// and its letters larger (32 and 13, and some room for a wider font while ours is loading): nothing may touch at <see cref="Letter"/>, and nothing should at <see cref="LargeLetter"/>.
/// </summary>
internal sealed record MapScale(double Letter, double LargeLetter, double Radius, double LargeRadius, double Gap)
{
    public static readonly MapScale Trip = new(22, 36, 15, 19, 9);
    public static readonly MapScale Stop = new(10, 15, 7, 7, 4);

    public double Reach => Radius + Gap;

    public static double TextWidth(string text, double letter) => letter * text.Sum(WidthOf);

    // Source Sans 3 semibold, rounded up.
    private static double WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 'I' or 'í' or '.' or ',' or '\'' or '’' or ' ' => 0.3,
        'f' or 'r' or 't' or '-' or '(' or ')' or 'J' => 0.38,
        'm' or 'w' or 'M' or 'W' or '–' => 0.87,
        > '\u1100' => 1,
        _ when char.IsUpper(letter) => 0.68,
        _ => 0.57,
    };
}
