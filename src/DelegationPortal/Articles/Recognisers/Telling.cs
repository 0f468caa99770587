namespace DelegationPortal.Articles.Recognisers;

/// <summary>What a sentence can tell of; <see cref="TellingWords"/> knows by which words.</summary>
[Flags]
internal enum Telling
{
    Journey = 1 << 0,
    Itinerary = 1 << 1,
    Cancelled = 1 << 2,
    Movement = 1 << 3,
    WayHome = 1 << 4,
    Ahead = 1 << 5,
    OtherTimes = 1 << 6,
    Comparison = 1 << 7,
    Life = 1 << 8,
    First = 1 << 9,
    Last = 1 << 10,
    Belonging = 1 << 11,
    Staying = 1 << 12,
    Guiding = 1 << 13,
    Preparation = 1 << 14,
    Visit = 1 << 15,
    TakingPart = 1 << 16,
    Group = 1 << 17,
    NearGroup = 1 << 18,
    Members = 1 << 19,
    Talks = 1 << 20,
    Sitting = 1 << 21,
    Gathering = 1 << 22,
    OwnPages = 1 << 23,
    Portrait = 1 << 24,
}
