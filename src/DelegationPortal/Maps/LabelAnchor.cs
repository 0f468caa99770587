namespace DelegationPortal.Maps;

public enum LabelAnchor
{
    Start,
    Middle,
    End,
}
