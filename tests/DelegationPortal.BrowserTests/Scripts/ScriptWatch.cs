using Microsoft.Playwright;

namespace DelegationPortal.BrowserTests.Scripts;

/// <summary>Notices when a page runs what it should only show, or could run it at a click.</summary>
internal static class ScriptWatch
{
    private const string Listen = """
        window.hits = 0;
        window.hit = () => { window.hits++; };
        """;

    // What no page of the portal has but those elements and attributes that its own pages are made of.
    private const string Look = """
        () => {
          const ours = address => {
            const url = URL.parse(address, document.baseURI);
            return url?.origin === location.origin || ['mailto:', 'tel:'].includes(url?.protocol);
          };
          const found = [...document.querySelectorAll('iframe, object, embed, meta[http-equiv], style, marquee')].map(each => each.outerHTML);
          for (const each of document.querySelectorAll('*')) {
            for (const { name, value } of each.attributes) {
              const leads = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcdoc'].includes(name);
              if (/^on/.test(name) || (leads && !ours(value))) {
                found.push(`${each.localName} ${name}=${value}`);
              }
            }
          }
          if (window.hits > 0) {
            found.push(`${window.hits} ran`);
          }
          return found;
        }
        """;

    public static Task BeginAsync(IPage page) => page.AddInitScriptAsync(Listen);

    public static Task<string[]> FindAsync(IPage page) => page.EvaluateAsync<string[]>(Look);
}
