using System.Text;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DelegationPortal.BrowserTests;

/// <summary>axe with the rules of WCAG 2.2 AA and its best practices.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations, ResultType.Incomplete],
    };

    private static readonly AxeSignature[] Signed = ReadSignatures();

    /// <summary>
    /// Finds nothing wrong with the page, and nothing that axe cannot decide unless it is signed off with a reason in AxeIncomplete.json.
    /// </summary>
    public static async Task AssertIsCleanAsync(IPage page)
    {
        // axe needs script in the page: in a browser without it, it would never end.
        var result = await page.RunAxe(Rules).WaitAsync(TimeSpan.FromSeconds(30));
        var report = new StringBuilder();
        foreach (var (item, node) in Nodes(result.Violations))
        {
            Describe(report, "violation", item, node);
        }

        foreach (var (item, node) in Nodes(result.Incomplete))
        {
            if (!await IsSignedAsync(page, item.Id, node))
            {
                Describe(report, "undecided, not signed off", item, node);
            }
        }

        Assert.True(report.Length == 0, $"axe on {page.Url} at {page.ViewportSize?.Width} px:\n{report}");
    }

    private static IEnumerable<(AxeResultItem Item, AxeResultNode Node)> Nodes(AxeResultItem[] items) =>
        items.SelectMany(item => item.Nodes.Select(node => (item, node)));

    private static async Task<bool> IsSignedAsync(IPage page, string rule, AxeResultNode node)
    {
        foreach (var signature in Signed.Where(each => each.Rule == rule && Messages(node).All(each.Because.Equals)))
        {
            if (await page.EvaluateAsync<bool>("([target, where]) => document.querySelector(target).matches(where)", new[] { node.Target.Selector, signature.Where }))
            {
                return true;
            }
        }

        return false;
    }

    private static void Describe(StringBuilder report, string verdict, AxeResultItem item, AxeResultNode node)
    {
        report.Append(verdict).Append(": ").Append(item.Id).Append(" at ").Append(node.Target).Append(": ").AppendLine(item.Help);
        foreach (var message in Messages(node))
        {
            report.Append("    ").AppendLine(message);
        }
    }

    private static IEnumerable<string> Messages(AxeResultNode node) => node.Any.Concat(node.All).Concat(node.None).Select(each => each.Message);

    private static AxeSignature[] ReadSignatures()
    {
        using var file = typeof(Accessibility).Assembly.GetManifestResourceStream("AxeIncomplete.json")!;
        return JsonSerializer.Deserialize<AxeSignature[]>(file, JsonSerializerOptions.Web)!;
    }

    /// <param name="Rule">axe's name of the rule.</param>
    /// <param name="Where">A CSS selector that the undecided element must match.</param>
    /// <param name="Because">What axe says it could not do there.</param>
    /// <param name="Reason">Why a person has found it to be right.</param>
    private sealed record AxeSignature(string Rule, string Where, string Because, string Reason);
}
