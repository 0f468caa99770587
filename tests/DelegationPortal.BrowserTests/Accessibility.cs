using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace DelegationPortal.BrowserTests;

/// <summary>axe with the rules of WCAG 2.2 AA and its best practices.</summary>
internal static class Accessibility
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string Signed = ReadSignatures();

    /// <summary>
    /// Finds nothing wrong with the page, and nothing that axe cannot decide unless a person has looked at it and signed it off in
    /// AxeIncomplete.json: the rule, a selector of where, what axe says it could not do, and the reason why it is right all the same.
    /// </summary>
    public static async Task AssertIsCleanAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);

        // axe needs script in the page: in a browser without it, it would never end.
        var findings = await page.EvaluateAsync<string[]>(Run, new { rules = Rules, signed = Signed }).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(findings.Length == 0, $"axe on {page.Url} at {page.ViewportSize?.Width} px:\n{string.Join('\n', findings)}");
    }

    // axe's own runner for Playwright checks frames in another page and takes five times as long; there are no frames here.
    private const string Run = """
        async ({ rules, signed }) => {
          const messages = node => [...node.any, ...node.all, ...node.none].map(check => check.message);
          const isSigned = (rule, node) => JSON.parse(signed).some(each => each.rule === rule.id
            && document.querySelector(node.target[0]).matches(each.where)
            && messages(node).every(message => message === each.because));
          const describe = (verdict, rule, node) =>
            `${verdict}: ${rule.id} at ${node.target.join(' ')}: ${rule.help} (${messages(node).join('; ')})`;
          const result = await axe.run(document, { runOnly: rules, resultTypes: ['violations', 'incomplete'] });
          return [
            ...result.violations.flatMap(rule => rule.nodes.map(node => describe('violation', rule, node))),
            ...result.incomplete.flatMap(rule => rule.nodes.filter(node => !isSigned(rule, node)).map(node => describe('undecided, not signed off', rule, node))),
          ];
        }
        """;

    private static string ReadSignatures()
    {
        using var file = new StreamReader(typeof(Accessibility).Assembly.GetManifestResourceStream("AxeIncomplete.json")!);
        return file.ReadToEnd();
    }
}
