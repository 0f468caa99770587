using DelegationPortal.Maps;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>A city named in the article.</summary>
/// <param name="InsideName">Part of another name, such as a university's.</param>
public sealed record PlaceMention(string City, IReadOnlyList<Place> Places, Sentence Sentence, int First, int Last, bool InsideName, bool Adjective);
