using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Captions with their people in printed order.</summary>
public static class CaptionReader
{
    public static IReadOnlyList<FoundCaption> Read(ArticleReading reading, IReadOnlyList<PersonMention> people, StopTimeline timeline)
    {
        var captions = new List<FoundCaption>();
        var bySentence = people.ToLookup(person => person.Sentence.Index);
        foreach (var sentences in reading.Captions.Where(caption => caption.Count > 0))
        {
            var inside = sentences.SelectMany(sentence => bySentence[sentence.Index].OrderBy(person => person.NameStart))
                .DistinctBy(person => person.Key).Select(person => person.Name).ToList();
            var page = sentences[0].Page;
            var stop = sentences.Select(sentence => timeline.At(sentence, sentence.Tokens.Count)).FirstOrDefault(at => at.Stated).Stop;
            captions.Add(new FoundCaption(page.Text.Replace('\n', ' ').Trim(), inside, stop, new Grounds(0.9, Certainty.Stated, "caption", page.Sources(0, page.Text.Length))));
        }

        return captions;
    }
}
