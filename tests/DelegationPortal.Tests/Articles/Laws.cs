using FsCheck;
using FsCheck.Fluent;

namespace DelegationPortal.Tests.Articles;

/// <summary>Checks a law with FsCheck, always with the same samples: a red run can be repeated, a green one too.</summary>
internal static class Laws
{
    private const ulong Seed = 20241110;
    private const ulong Gamma = 1;

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(Seed, Gamma);

    public static void Hold(this Property law) => law.Check(Fixed);
}
