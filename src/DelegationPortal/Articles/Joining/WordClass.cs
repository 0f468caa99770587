namespace DelegationPortal.Articles.Joining;

/// <summary>What a word can be, seen from the word alone.</summary>
public enum WordClass
{
    Mark,
    Number,
    Article,
    Demonstrative,
    Preposition,
    Contracted,
    Conjunction,
    Subjunction,
    Subject,
    Linker,
    Adverb,
    Finite,
    Inflected,
    Small,
    Opener,
    Capital,
}
