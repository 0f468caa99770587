namespace DelegationPortal.Articles.Joining;

/// <summary>The scale on which two words that meet are judged; what is <see cref="Impossible"/> or less no German sentence has.</summary>
internal static class Verdict
{
    public const int Absurd = -8;
    public const int Broken = -7;
    public const int Impossible = -6;
    public const int Wrong = -5;
    public const int Unlikely = -4;
    public const int Suspicious = -3;
    public const int Doubtful = -2;
    public const int Weak = -1;
    public const int Possible = 0;
    public const int Fair = 1;
    public const int Good = 2;
    public const int Strong = 3;
    public const int Sure = 4;
}
