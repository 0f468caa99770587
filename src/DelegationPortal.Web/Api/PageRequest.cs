using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace DelegationPortal.Web.Api;

/// <summary>Which page of a list somebody asks for.</summary>
internal sealed class PageRequest
{
    public const int LargestSize = 100;

    private const int UsualSize = 20;

    [FromQuery(Name = "page"), Range(1, int.MaxValue), Description("From 1.")]
    public int? Page { get; init; }

    [FromQuery(Name = "pageSize"), Range(1, LargestSize), Description("How many at once; 20 unless asked for more.")]
    public int? PageSize { get; init; }

    internal int Number => Page ?? 1;

    internal int Size => PageSize ?? UsualSize;

    internal bool IsPossible => Number >= 1 && Size is >= 1 and <= LargestSize;

    internal bool IsWithin(int total) => Number <= PagesOf(total);

    internal int PagesOf(int total) => Paging.Pages(total, Size);

    internal IEnumerable<T> Of<T>(IEnumerable<T> all) => all.Cut(Number, Size);
}
