namespace DelegationPortal.History;

public enum ChangeKind
{
    Created,
    Changed,
    Binned,
    TakenOut,
    Erased,
}
