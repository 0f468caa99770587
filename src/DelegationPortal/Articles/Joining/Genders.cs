namespace DelegationPortal.Articles.Joining;

[Flags]
internal enum Genders
{
    None = 0,
    Feminine = 1,
    Masculine = 2,
    Neuter = 4,
}
