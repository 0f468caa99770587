using System.Buffers;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>How reports say that a stop fell through, was given up or was only seen from afar.</summary>
internal static class MissedStops
{
    private static readonly SearchValues<string> Sayings = SearchValues.Create(
        [
            "mehr drin", "nicht drin", "mehr zu schaffen", "nicht zu schaffen", "mehr zu erreichen", "nicht zu erreichen", "unerreichbar", "außer Reichweite", "nicht mehr gereicht", "reichte es nicht", "reichte die Zeit nicht",
            "außen vor", "auf der Strecke geblieben", "auf der Strecke blieb", "aus dem Programm gefallen", "aus dem Programm genommen", "aus dem Plan gefallen", "fiel weg", "fielen weg", "weggefallen", "wegfallen",
            "blieb ein Wunsch", "blieb ein Traum", "blieb Wunsch", "nur ein Wunsch", "gewünscht hätte", "sparte man sich", "sparte sich die", "sparten sich die", "ließ man aus", "ließen wir aus", "ließ die Gruppe aus",
            "einen Bogen um", "machte einen Bogen", "fuhr der Bus vorbei", "fuhr der Zug vorbei", "am Fenster vorbei", "im Vorbeifahren", "nur durch die Scheibe", "nur durchs Fenster", "durch das Fenster", "durch die Scheibe", "nur vom Bus", "nur vom Zug", "vom Flugzeug aus",
            "vertagt", "aufgeschoben", "zurückgestellt", "verlegt werden", "storniert", "abgeblasen", "gekippt", "geopfert", "schied aus", "ausgeschieden", "geschenkt haben", "verzichten musste", "verzichten müssen", "verzichtete",
            "stand nie", "nie auf dem", "nur auf der Wunschliste", "kam nicht mehr dran", "kam nicht an die Reihe", "kam nicht zum Zug", "nicht angefahren", "nicht angeflogen", "nicht angesteuert", "nicht anlaufen", "nicht landen", "nie angekommen", "kam nie an", "nie erreicht", "nicht erreicht",
            "given up", "gave up on", "out of reach", "beyond reach", "ran out of time", "no time for", "no time left", "gave it a miss", "give it a miss", "given a miss", "another year", "another day", "another time", "for later", "only from the air", "only from above", "only through",
            "from the window", "make the cut", "made the cut", "off the programme", "off the itinerary", "off the schedule", "off the list", "fell by the wayside", "came to nothing", "came of nothing", "nothing came of", "never happened", "never got to", "never reached", "not reached",
            "put off", "called off", "scratched", "abandoned", "sacrificed", "struck from", "was missed", "did not stop", "didn't stop", "without a stop", "passed by", "sailed past", "drove past", "flew over",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static bool Tells(Sentence sentence, string clause) => clause.AsSpan().ContainsAny(Sayings) || BecameNothing(sentence);

    // "Aus dem Abstecher nach A wurde wegen des Streiks nichts."
    private static bool BecameNothing(Sentence sentence) => sentence.Has("aus ") && sentence.Has(" wurde", " wird", " geworden", " werden") && sentence.Has(" nichts");
}
