using System.Text.RegularExpressions;

namespace DelegationPortal.Articles.Layout;

/// <summary>Lines that belong to a web page or a flip-book, not to the article.</summary>
public static partial class PageFurniture
{
    public static bool IsWatermark(string line) => line.Length < 400
        && (line.StartsWith("RkJQ", StringComparison.Ordinal) || line.EndsWith('=')) && Watermark().IsMatch(line) && line.Any(char.IsUpper) && line.Any(char.IsLower);

    public static bool IsNavigation(string line) => line.Length < 160 && Navigation().IsMatch(line);

    public static bool BeginsTail(string line) => line.Length < 160 && Tail().IsMatch(line);

    [GeneratedRegex("^(RkJQdWJsaXNoZXIy\\b.*|[A-Za-z0-9+/]{12,}={1,2}|[A-Za-z0-9+/]{8,} [A-Za-z0-9+/]{6,}={1,2})$", RegexOptions.CultureInvariant, LinePattern.Timeout)]
    private static partial Regex Watermark();

    [GeneratedRegex(
        "^((Direkt )?(Zum|Zur) (Hauptinhalt|Seiteninhalt|Inhalt|Inhaltsbereich|Navigation|Hauptnavigation|Hauptmenü|Menü|Suche|Fußzeile|Seitenanfang|Startseite)( (springen|wechseln|gehen).*)?|(Navigation|Menü|Inhalt) (überspringen|öffnen|schließen|anzeigen|einblenden|ausblenden)"
        + "|(Skip|Jump|Go) (directly )?(to|over|past) .*|(Skip|Open|Close|Toggle|Show|Hide) (main |site |primary |the )?(navigation|menu|search|content|links|header|sidebar)( links)?|Show Menu|Menü Suche.*|Menu Search.*|Page Background|Information|Menü|Menu|Suche|Search"
        + "|(Table of Contents ?)+|(Previous|Next) Page.*|Startseite ?[/>»|].*|Home ?[/>»|].*|Sie sind hier:?.*|You are here:?.*|Drucken|Print|Inhaltsverzeichnis)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, LinePattern.Timeout)]
    private static partial Regex Navigation();

    [GeneratedRegex(
        "^(Teilen auf.*|Teilen:?|Share on.*|Share this.*|(.{0,3})?Newsletter( abonnieren)?|Subscribe to.*|Impressum.*|Related (news|articles).*|Verwandte (Artikel|Themen).*"
        + "|Das könnte Sie auch interessieren.*|Mehr zum Thema.*|Zurück zur Übersicht.*|Back to .*|Cookie.*|You (may|might) also (like|enjoy|be interested).*|Also of interest.*|More on this.*|Keep reading.*|What to read next.*|Recommended (reading|for you).*|Auch interessant.*|Ähnliche (Artikel|Beiträge|Themen).*|Passend dazu.*|More news.*|More stories.*|Latest news.*|Weitere (Meldungen|Nachrichten|Artikel|Beiträge|Themen).*|Mehr (Meldungen|Nachrichten|Artikel).*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, LinePattern.Timeout)]
    private static partial Regex Tail();
}
