using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Readings;

namespace FactCheck.Detection.Text;

/// <summary>All that is known of a form apart from its place: worked out once, shared by every token that is spelt so.</summary>
/// <remarks>Immutable. What a rule needs to ask of every token belongs here, because here it is computed once a form and not once a token.</remarks>
internal sealed class Word
{
    // No Italian word comes near it. Longer ones are addresses and garbage, and taking them apart would take time by their square.
    private const int Longest = 60;

    private Word(string key, string form, bool isWord)
    {
        Key = key;
        Form = form;
        if (isWord && form.Length <= Longest)
        {
            Classes = ClassesOf(form);
            ReadingCues = CueWords.Of(form);
            WeightRow = WordModel.RowOf(form);
            Conditional = Conditionals.TryRead(form, out ConditionalForm conditional) ? conditional : null;
            Participle = Participles.TryRead(form, out string participle) ? participle : null;
            Infinitive = Infinitives.TryRead(form, out string infinitive) ? infinitive : null;
            Gerund = Gerunds.TryRead(form, out string gerund) ? gerund : null;
            Analyses = VerbAnalyser.Analyse(form);
            Finiteness = FiniteForms.Of(form, Analyses);
            Tense = NarrativeTenses.OfForm(form, Conditional is not null);
            Cues = Neighbours.CuesOf(form);
            Speech = SpeechForms.Finite(Analyses);
            SpeechParticiple = SpeechForms.NonFinite(Analyses, GrammaticalMood.Participle);
            SpeechInfinitive = SpeechForms.NonFinite(Analyses, GrammaticalMood.Infinitive);
            Classes |= (Speech is null ? WordClasses.None : WordClasses.SpeechOpener) | (SpeechParticiple is null ? WordClasses.None : WordClasses.SpeechParticiple);
        }
    }

    /// <summary>The spelling the form was read from, in lower case: "puo'" where the form is "può".</summary>
    public string Key { get; }

    /// <summary>Lower case, NFC, straight apostrophe, without hyphenation and invisible characters; what rules compare.</summary>
    public string Form { get; }

    public WordClasses Classes { get; }

    /// <summary>What the form tells of the reading of a conditional beside it: one bit for each <see cref="CueWord"/>.</summary>
    public ulong ReadingCues { get; }

    /// <summary>Where the form stands in the weights of <see cref="WordModel"/>, or <see cref="WordModel.None"/>.</summary>
    public int WeightRow { get; } = WordModel.None;

    /// <summary>The form as a conditional, or null; a homograph still needs its neighbours to be told apart.</summary>
    public ConditionalForm? Conditional { get; }

    /// <summary>The infinitive of the verb whose past participle the form may be, or null.</summary>
    public string? Participle { get; }

    /// <summary>The plain infinitive the form may be, clitics and a lost vowel made good, or null.</summary>
    public string? Infinitive { get; }

    /// <summary>The infinitive of the verb whose gerund the form may be, or null.</summary>
    public string? Gerund { get; }

    /// <summary>Every way to read the form as a verb; empty for what is none.</summary>
    public IReadOnlyList<VerbAnalysis> Analyses { get; } = [];

    /// <summary>Whether the form is a finite verb, as far as the form alone tells; <see cref="FiniteVerbs"/> asks the neighbours.</summary>
    public Finiteness Finiteness { get; }

    /// <summary>The tense the form has alone, if it is a finite verb; <see cref="NarrativeTenses"/> looks for the participle after an auxiliary.</summary>
    public NarrativeTense Tense { get; }

    /// <summary>What the form says of a homograph beside it.</summary>
    public NeighbourCues Cues { get; }

    /// <summary>The form as a third person of a verb of saying, thinking or promising, or null.</summary>
    public SpeechForm? Speech { get; }

    /// <summary>The form as a participle of such a verb, or null.</summary>
    public SpeechForm? SpeechParticiple { get; }

    /// <summary>The form as an infinitive of such a verb, clitics included, or null.</summary>
    public SpeechForm? SpeechInfinitive { get; }

    public static Word Read(string key) => new(key, Spelling.Restore(key), isWord: true);

    /// <summary>A number or a mark, of which only the form matters.</summary>
    public static Word Mark(string form) => new(form, form, isWord: false);

    /// <summary>Whether the form is of one of the classes.</summary>
    public bool Is(WordClasses classes) => (Classes & classes) != 0;

    /// <summary>Whether the form may be of a verb with one of the frames.</summary>
    public bool Has(VerbFrames frames)
    {
        foreach (VerbAnalysis analysis in Analyses)
        {
            if (analysis.Verb.Has(frames))
            {
                return true;
            }
        }

        return false;
    }

    private static WordClasses ClassesOf(string form)
    {
        WordClasses classes = form.Length > 6 && form.EndsWith("mente", StringComparison.Ordinal) ? WordClasses.MannerAdverb : WordClasses.None;
        foreach ((WordClasses members, IReadOnlySet<string> words) in WordLists.All)
        {
            classes |= words.Contains(form) ? members : WordClasses.None;
        }

        return classes;
    }
}
