namespace DelegationPortal.BrowserTests.Scripts;

/// <summary>Texts that become a script wherever somebody forgets to escape them. Each calls <c>hit()</c>.</summary>
internal static class Payloads
{
    private static readonly string[] Elements =
    [
        "<script>hit()</script>", "<img src=x onerror=hit()>", "<svg onload=hit()>", "<svg/onload=hit()>", "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
        "<iframe src=javascript:parent.hit()></iframe>", "<body onload=hit()>", "<details open ontoggle=hit()>x</details>", "<video><source onerror=hit()></video>",
        "<input autofocus onfocus=hit()>", "<a href=javascript:hit()>x</a>", "<a href='java&#10;script:hit()'>x</a>", "<form action=javascript:hit()><button>x</button></form>",
        "<button formaction=javascript:hit()>x</button>", "<object data=javascript:hit()></object>", "<embed src=javascript:hit()>", "<style>@import '/x'</style>",
        "<link rel=stylesheet href=/x>", "<base href=//evil.example/>", "<meta http-equiv=refresh content='0;url=javascript:hit()'>", "<marquee onstart=hit()>x</marquee>",
        "<p style=animation-name:x onanimationstart=hit()>x", "<audio src=x onerror=hit()></audio>", "<svg><animate onbegin=hit() attributeName=x dur=1s></svg>",
        "<svg><script>hit()</script></svg>", "<svg><a xlink:href=javascript:hit()><text y=9>x</text></a></svg>", "<math><mtext></p><img src=x onerror=hit()></math>",
        "<noscript><p title=\"</noscript><img src=x onerror=hit()>\">", "<select><template><img src=x onerror=hit()></template></select>", "<img src='x' onerror='&#104;it()'>",
    ];

    private static readonly string[] WaysOut =
        ["", "\">", "'>", "</textarea>", "</title>", "</style>", "</script>", "-->", "]]>", "`>", "\\\">", "&quot;&gt;", "*/</style>", "${'"];

    private static readonly string[] Addresses =
    [
        "javascript:hit()", "JaVaScRiPt:hit()", "java\tscript:hit()", "&#106;avascript:hit()", "&#x6A;avascript:hit()", "javascript&colon;hit()", "%6Aavascript:hit()",
        "\u0001javascript:hit()", "javascript:/*--*/hit()", "vbscript:hit()", "data:text/html,<script>parent.hit()</script>", "data:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGl0KCk8L3NjcmlwdD4=",
        "//evil.example/", "/\\evil.example/", "file:///etc/passwd", "blob:http://evil.example/x", "about:srcdoc", "javascript\\:hit()",
    ];

    private static readonly string[] Links =
        ["[x]({0})", "![x]({0})", "<{0}>", "[x]({0} \"t\")", "[x](<{0}>)", "[x]\n\n[x]: {0}", "[x][1]\n\n[1]: <{0}> 't'", "[![x]({0})]({0})"];

    private static readonly string[] Others =
    [
        "# h {onclick=hit()}", "*x*{onmouseover=hit()}", "[x](/y){onclick=hit()}", "::: {onclick=hit()}\nx\n:::", "```js onclick=hit()\nx\n```", "|a|\n|-|\n|<img src=x onerror=hit()>|",
        "{{constructor.constructor('hit()')()}}", "@(hit())", "<!--Blazor:{\"type\":\"server\"}-->", "\u202E<script>hit()</script>",
    ];

    /// <summary>More than 500, each once.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. from way in WaysOut from element in Elements select way + element,
        .. from link in Links from address in Addresses select link.Replace("{0}", address, StringComparison.Ordinal),
        .. Others,
    ];
}
