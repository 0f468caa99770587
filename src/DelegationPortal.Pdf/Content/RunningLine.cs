using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Content;

/// <summary>A line at the head or foot of every page. <c>{page}</c> and <c>{pages}</c> stand for the number of the page and of all pages.</summary>
public sealed record RunningLine(string Left, string Right = "")
{
    /// <summary>Between the line and the content.</summary>
    public Stroke? Rule { get; init; }

    public bool OnFirstPage { get; init; } = true;
}
