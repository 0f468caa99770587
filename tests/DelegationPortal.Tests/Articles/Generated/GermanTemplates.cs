namespace DelegationPortal.Tests.Articles.Generated;

/// <summary>A German article in four columns that break in the middle of a sentence.</summary>
internal static class GermanTemplates
{
    public static GeneratedArticle Write(Inventor invent)
    {
        var stops = invent.Stops(german: true);
        var size = invent.Number(12, 48);
        var (leader, second, third, host, author, staff) = (invent.Person(), invent.Person(), invent.Person(), invent.Person(), invent.Person(), invent.Person());
        var houses = stops.Select(_ => invent.GermanHouse()).ToList();
        var list = string.Join(", ", stops.Take(stops.Count - 1)) + " und " + stops[^1];
        var opening = invent.One(
            $"Eine {size}-köpfige Delegation der IHK Berlin reiste im {Month(invent)} nach {list}.",
            $"Im {Month(invent)} reiste eine {size}-köpfige Delegation aus Berlin nach {list}.",
            $"Mit {size} Unternehmerinnen und Unternehmern reiste die Delegation der IHK Berlin nach {list}.",
            $"Eine {size}-köpfige Delegation der IHK Berlin reiste im {Month(invent)} durch {(stops.Count == 2 ? "zwei" : "drei")} Länder.");
        var people = Leader(invent, leader) + " " + Member(invent, second) + " " + invent.One(
            $"Zur Delegation gehörte auch {third}, Geschäftsführerin der {invent.Company(german: true)}.",
            $"Aus Berlin reiste auch die Geschäftsführerin der {invent.Company(german: true)}, {third}, mit der Delegation.",
            $"Für die Delegation sprach {invent.One("Projektleiterin", "Ingenieurin", "Architektin")} {third}.");
        var columns = Columns(invent, opening + " " + people, [.. stops.Select((stop, i) => Stay(invent, stop, houses[i], i, i == 1 ? host : null))]);
        return new GeneratedArticle(
            $"AGENDA | Delegationsreise | {invent.Number(4, 60)} Hanseblatt {invent.Number(1, 12):00} | {invent.Number(2016, 2026)}",
            invent.One("Volle Koffer", "Neue Wege im Gepäck", "Gute Nachbarn", "Brücken statt Mauern"),
            $"Was {size} Berliner Betriebe von ihren Partnern lernen wollen und was sie selbst mitbringen",
            author, columns, Furniture(invent, staff, second), stops, [leader, second, third], houses, size, "von");
    }

    private static string Month(Inventor invent) => invent.One("März", "April", "Mai", "Juni", "September", "Oktober");

    private static string Leader(Inventor invent, string name) => invent.One(
        $"Angeführt wurde die Delegation von IHK-Präsidentin {name}.",
        $"Unter Leitung von {name}, Vizepräsident der IHK Berlin, suchte die Gruppe neue Partner.",
        $"Die Delegation leitete Wirtschaftsstaatssekretär {name}.");

    private static string Member(Inventor invent, string name) => invent.One(
        $"Mit dabei war {name}, Geschäftsführer der {invent.Company(german: true)}.",
        $"Begleitet wurde die Delegation von Unternehmer {name}.",
        $"Mit dabei waren viele Neulinge, darunter {name} von der {invent.Company(german: true)}.");

    private static string Stay(Inventor invent, string stop, string house, int number, string? host)
    {
        var arrival = number == 0
            ? invent.One($"Erste Station war {stop}.", $"Die Reise begann in {stop}.", $"Zuerst ging es nach {stop}.", $"In {stop} war die Gruppe zwei Tage zu Gast.")
            : invent.One($"Weiter ging die Reise nach {stop}.", $"Danach reiste die Gruppe nach {stop}.", $"Nächste Station der Delegation war {stop}.", $"In {stop} war die Gruppe nur kurz zu Gast.");
        var visit = invent.One(
            $"Dort besuchte die Gruppe das {house}.", $"Auf dem Programm stand hier ein Besuch im {house}.", $"Hier besichtigten die Gäste das {house}.");
        var welcome = host is null ? invent.One("Der Abend klang mit Gesprächen aus.", "Die Wege sind dort kurz, die Ämter arbeiten schnell.", "Viele Fragen blieben offen.")
            : invent.One($"Dort begrüßte Direktor {host} die Gäste.", $"Empfangen wurde die Delegation von Direktor {host}.");
        return $"{arrival} {visit} {welcome}" + (invent.Maybe() ? " " + GermanAsides.Write(invent) : "");
    }

    private static List<string> Columns(Inventor invent, string opening, List<string> stays)
    {
        string[][] tears =
        [
            [invent.One("Alle fragten zuerst nach dem Weg in den", "Alle sprachen vor dem Abflug über den"), invent.One("Hafen", "Markt") + " und nach den Preisen."],
            ["Am Ende sprachen alle über die", invent.One("Ausbildung", "Forschung", "Verwaltung") + " in kleinen Betrieben."],
            ["Der letzte Vormittag verging schnell und", "endete mit vielen neuen Kontakten."],
        ];
        var middle = (stays.Count + 1) / 2;
        return
        [
            $"{opening} {tears[0][0]}",
            $"{tears[0][1]} {string.Join(' ', stays.Take(middle))} {tears[1][0]}",
            $"{tears[1][1]} {string.Join(' ', stays.Skip(middle))} {tears[2][0]}",
            $"{tears[2][1]} {invent.One("Im nächsten Jahr soll es weitergehen.", "Die ersten Verträge werden geprüft.", "Das Fazit fiel gut aus.")} ■",
        ];
    }

    private static List<string> Furniture(Inventor invent, string staff, string shown) =>
    [
        $"Schauen sich um: {shown} (l.) und {invent.Person()} (r.)",
        $"{staff}, IHK-Referent Außenwirtschaft Tel.: 030 / 555 10-{invent.Number(100, 999)} {staff.ToLowerInvariant().Replace(' ', '.').Replace("ö", "oe", StringComparison.Ordinal)}@kammer.example",
        $"FOTOS: {staff.ToUpperInvariant()}",
    ];
}
