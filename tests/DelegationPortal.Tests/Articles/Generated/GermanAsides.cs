namespace DelegationPortal.Tests.Articles.Generated;

/// <summary>Sentences that name people, cities and houses which are no part of the journey: what makes an article hard to read.</summary>
internal static class GermanAsides
{
    public static string Write(Inventor invent) => invent.One(
        $"Unternehmer {invent.Person()} zeigte die Hallen.",
        $"{invent.Person()}, Sprecher der {invent.Company(german: true)}, kam für einen Tag dazu.",
        $"Schon {invent.Person()}, Gründer der {invent.Company(german: true)}, hatte hier Partner.",
        $"Architekt {invent.Person()} hat das Haus vor Jahren entworfen.",
        $"Auch in {invent.OtherCity()} wächst der Markt für solche Anlagen.",
        $"Im Sommer waren Gäste aus {invent.OtherCity()} in Berlin.",
        $"Die Leitung nach {invent.OtherCity()} ist fertig.",
        $"Die Ware kommt über {invent.OtherCity()} ins Land.",
        $"Geschäftsführerin {invent.Person()} von der {invent.Company(german: true)} warb um Fachkräfte.",
        $"Vor zehn Jahren besuchte {invent.Person()} das {invent.GermanHouse()}.",
        $"Die meisten Fachleute besuchen zuerst das {invent.GermanHouse()}.",
        $"Am {invent.GermanHouse()} arbeiten sieben Leute.",
        $"Im Hof steht eine Maschine vom {invent.GermanHouse()}.");
}
