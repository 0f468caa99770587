namespace DelegationPortal;

/// <summary>A long list in pages of one size.</summary>
public static class Paging
{
    /// <returns>At least one: an empty list has an empty page.</returns>
    public static int Pages(int count, int size) => Math.Max(1, 1 + ((count - 1) / size));

    /// <param name="asked">From 1; before the first is the first, behind the last is the last.</param>
    internal static (int Page, int Pages) Of(int count, int size, int asked)
    {
        var pages = Pages(count, size);
        return (Math.Clamp(asked, 1, pages), pages);
    }

    public static IEnumerable<T> Cut<T>(this IEnumerable<T> all, int page, int size) => all.Skip((page - 1) * size).Take(size);

    internal static IQueryable<T> Cut<T>(this IQueryable<T> all, int page, int size) => all.Skip((page - 1) * size).Take(size);
}
