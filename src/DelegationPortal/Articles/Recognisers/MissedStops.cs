using System.Buffers;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>How reports say that a stop fell through, was given up or was only seen from afar.</summary>
internal static class MissedStops
{
    private static readonly SearchValues<string> Sayings = SearchValues.Create(
        [
            "mehr drin", "nicht drin", "mehr zu schaffen", "nicht zu schaffen", "mehr zu erreichen", "nicht zu erreichen", "nicht mehr gereicht", "reichte die Zeit nicht", "außen vor", "auf der Strecke geblieben", "auf der Strecke blieb",
            "aus dem Programm gefallen", "aus dem Programm genommen", "aus dem Plan gefallen", "blieb ein Wunsch", "blieb ein Traum", "gewünscht hätte", "sparte man sich", "ließ man aus", "ließen wir aus", "ließ die Gruppe aus",
            "einen Bogen um", "einen Bogen.", "fuhr der Bus vorbei", "fuhr der Zug vorbei", "am Fenster vorbei", "nur im Vorbeifahren", "nur durch die Scheibe", "nur durchs Fenster", "nur durch das Fenster", "nur vom Bus aus", "nur vom Zug aus", "nur vom Flugzeug aus",
            "stand nie", "nie auf dem", "kam nicht mehr dran", "kam nicht an die Reihe", "nicht angefahren", "nicht angeflogen", "nicht angesteuert",
            "been given up", "gave it a miss", "give it a miss", "given a miss", "seen only from", "only from the air", "only from above", "only through glass", "only through the window", "make the cut", "off the programme", "off the itinerary", "off the schedule",
            "fell by the wayside", "came to nothing", "came of nothing", "nothing came of", "never got to", "never reached", "struck from the", "did not stop", "didn't stop", "without a stop", "sailed past", "drove past",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static bool Tells(Sentence sentence, string clause) => clause.AsSpan().ContainsAny(Sayings) || BecameNothing(sentence);

    // "Aus dem Abstecher nach A wurde wegen des Streiks nichts."
    private static bool BecameNothing(Sentence sentence) => sentence.Word(0) is "Aus" && sentence.Has(" wurde", " wird", " ist ", " sollte") && sentence.Has(" nichts.", " nichts,", " nichts;", " nichts geworden", " nichts werden");
}
