using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Joining;

/// <summary>Counts the verbs of a sentence made of two halves: each clause wants one, and a subordinate clause ends with it.</summary>
internal sealed class ClauseVerbs(List<Token> sentence, int seam, bool isWhole)
{
    private const int ClauseWithoutVerb = -3;
    private const int VerbInMidClause = -3;
    private const int SecondVerb = -4;
    private const int SentenceWithoutVerb = -1;
    private const int ShortSentence = 3;
    private const int Worst = -8;

    private static readonly HashSet<string> Relatives = FunctionWords.Split("der die das den dem dessen deren denen");
    private static readonly HashSet<string> Askers = FunctionWords.Split("wo was wer wie als wen wem");
    private static readonly HashSet<string> BeforeClause = FunctionWords.Split(", ; – und aber (");
    private static readonly HashSet<string> BehindClause = FunctionWords.Split(", . ! ? … “ – ; : ) und oder als");
    private static readonly HashSet<string> BetweenVerbs = FunctionWords.Split(", und oder “");

    private readonly List<WordClass> _kinds = sentence.ConvertAll(WordClasses.Of);

    private int _points;
    private int _openClauses;
    private int _lastOpened;
    private int _verbsInClause;
    private int _mainVerbs;
    private int _lastMainVerb;
    private bool _mayBeApposition;

    public int Points()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsFullStop(i))
            {
                _points += _openClauses > 0 && _lastOpened < seam ? ClauseWithoutVerb
                    : _mainVerbs == 0 && i > ShortSentence && isWhole ? SentenceWithoutVerb : 0;
                break;
            }

            Read(i);
        }

        return Math.Max(_points, Worst);
    }

    private void Read(int i)
    {
        var isRelative = IsRelative(i);
        _mayBeApposition |= isRelative && IsBeforeNoun(i);
        if (_kinds[i] == WordClass.Mark)
        {
            ReadMark(i);
        }
        else if (_kinds[i] == WordClass.Subjunction && BeginsClause(i) || Asks(i) || isRelative && !IsBeforeNoun(i))
        {
            _openClauses++;
            _lastOpened = i;
            _verbsInClause = 0;
        }
        else if (_kinds[i] == WordClass.Conjunction)
        {
            _verbsInClause = 0;
        }
        else if (_kinds[i] == WordClass.Finite && !IsAdjective(i))
        {
            ReadVerb(i);
        }
        else if (_openClauses > 0 && IsInfinitive(i) && ClosesClause(i))
        {
            _openClauses--;
        }
    }

    private void ReadMark(int i)
    {
        _verbsInClause = 0;
        if (Word(i) is ";" or ":" or "–")
        {
            _points += _openClauses > 0 && i >= seam && _lastOpened < seam ? ClauseWithoutVerb : 0;
            (_openClauses, _mayBeApposition) = (0, false);
        }
    }

    private void ReadVerb(int i)
    {
        if (_openClauses > 0)
        {
            _points += i >= seam && _lastOpened < seam && !ClosesClause(i) && Word(i - 2) is not "," ? VerbInMidClause : 0;
            _openClauses--;
            return;
        }

        _points += _verbsInClause > 0 && i >= seam && _lastMainVerb < seam && !_mayBeApposition && IsSurelyFinite(i) ? SecondVerb : 0;
        _verbsInClause++;
        _lastMainVerb = i;
        _mainVerbs++;
    }

    private string Word(int i) => i >= 0 ? sentence[i].Text : "";

    private WordClass Kind(int i) => i >= 0 && i < _kinds.Count ? _kinds[i] : WordClass.Mark;

    // "am 3. Mai" goes on.
    private bool IsFullStop(int i) => Word(i) is "!" or "?" or "…" || Word(i) is "." && i > 0 && Kind(i - 1) != WordClass.Number;

    private bool BeginsClause(int i) => i == 0 || BeforeClause.Contains(Word(i - 1));

    private bool ClosesClause(int i) => i + 1 >= sentence.Count || BehindClause.Contains(Word(i + 1)) || Kind(i + 1) == WordClass.Finite;

    // ", wo sie wohnten", "Wie das geht, …"; "Wie geht das?" opens no clause.
    private bool Asks(int i) => Askers.Contains(Word(i)) && (Word(i - 1) is "," || i == 0 && Kind(1) != WordClass.Finite);

    // ", der", ", mit dem"
    private bool IsRelative(int i) =>
        Relatives.Contains(Word(i)) && (Word(i - 1) is "," || Word(i - 2) is "," && Kind(i - 1) == WordClass.Preposition);

    private bool IsBeforeNoun(int i) => Kind(i + 1) == WordClass.Capital || Kind(i + 1) == WordClass.Inflected && Kind(i + 2) == WordClass.Capital;

    // "die geplante", "große und geplante Reise"
    private bool IsAdjective(int i) =>
        FiniteVerbs.MayBeAdjective(Word(i)) && i > 0
        && (Kind(i - 1) is WordClass.Article or WordClass.Demonstrative or WordClass.Contracted or WordClass.Inflected or WordClass.Preposition
            || Kind(i + 1) == WordClass.Capital && Word(i - 1) is "und" or ",");

    // "zu lernen" closes no clause.
    private bool IsInfinitive(int i) => Kind(i) == WordClass.Inflected && Word(i).EndsIn("en") && Word(i - 1) is not "zu";

    private bool IsSurelyFinite(int i) =>
        !BetweenVerbs.Contains(Word(i - 1)) && !FiniteVerbs.IsAlsoInfinitive(Word(i)) && !FiniteVerbs.MayBeParticiple(Word(i));
}
