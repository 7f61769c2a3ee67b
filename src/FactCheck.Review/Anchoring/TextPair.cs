namespace FactCheck.Review;

/// <summary>All that is known of two texts laid side by side.</summary>
internal sealed class TextPair
{
    public TextPair(string before, string after)
    {
        Words = new WordNumbers();
        (Before, After) = (WordSequence.Read(before, Words), WordSequence.Read(after, Words));
        Stems = new ContentStems(Words);
        (SentencesBefore, SentencesAfter) = (new Sentences(Before, Words), new Sentences(After, Words));
        Alignment = new TextAlignment(Before, SentencesBefore, After, SentencesAfter);
        Surroundings = new Surroundings(Alignment, SentencesBefore, SentencesAfter, Words);
    }

    public WordNumbers Words { get; }
    public WordSequence Before { get; }
    public WordSequence After { get; }
    public TextAlignment Alignment { get; }
    public Surroundings Surroundings { get; }
    public ContentStems Stems { get; }
    public Sentences SentencesBefore { get; }
    public Sentences SentencesAfter { get; }
}
