namespace DelegationPortal.Articles;

/// <summary>Why a block stands where it stands in reading order.</summary>
/// <param name="Score">How well the two fit, in points of <see cref="JoinFit"/>.</param>
/// <param name="Cue">What speaks for it, in a few words.</param>
/// <param name="RunnerUp">Start in the raw text of the next best follower, and its score.</param>
public sealed record BlockJoin(Block Before, Block Behind, int Score, string Cue, (int Start, int Score)? RunnerUp);
