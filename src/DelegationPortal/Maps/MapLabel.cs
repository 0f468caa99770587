namespace DelegationPortal.Maps;

/// <summary>The name of a stop; its text is centred on the height of <see cref="Position"/>.</summary>
public sealed record MapLabel(int Number, string Text, MapPoint Position, LabelAnchor Anchor);
