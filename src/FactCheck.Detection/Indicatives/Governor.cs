using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>What a clause opened by "che" depends on, so far as it bears on the tense.</summary>
internal enum GovernorKind
{
    /// <summary>A noun it describes, or a verb in the present.</summary>
    None,

    /// <summary>Told in the present perfect: "ha raccontato che".</summary>
    ToldPerfect,

    /// <summary>Told in another past: "raccontò che", "aveva raccontato che".</summary>
    ToldPast,

    /// <summary>A promise, a plan, a supposition: the indicative or its tense stays open.</summary>
    Open,

    /// <summary>Nothing: with the word before it "che" is a conjunction that leaves the tense open, as "dopo che" and "prima che" do.</summary>
    Conjunction,
}

/// <summary>Looks back from a "che" for the verb or noun that governs it.</summary>
internal static class Governor
{
    // "ha raccontato ieri agli agenti della stazione che": no frame of telling is longer without a comma.
    private const int Reach = 8;

    private static readonly FrozenSet<string> _toldPast = PastFormsOfTelling();

    private static readonly FrozenSet<string> _perfectAuxiliaries = Words.List("ho ha hai abbiamo avete hanno è sono avrebbe avrebbero sarebbe sarebbero");

    private static readonly FrozenSet<string> _pluperfectAuxiliaries = Words.List("aveva avevano avevo avevamo era erano");

    // What opens a noun phrase that a relative "che" describes; a dative ("agli agenti") does not.
    private static readonly FrozenSet<string> _nounOpeners = Words.List("""
        il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' questo questa questi queste quello quella quelli quelle quel quei ciò qualcosa qualcuno chi
        """);

    public static GovernorKind Of(TokenizedText text, Sentence sentence, int che)
    {
        List<Token> tokens = text.Tokens;
        if (che > sentence.First && IndicativeWords.BeforeOpenChe.Contains(tokens[che - 1].Form))
        {
            return GovernorKind.Conjunction;
        }

        for (int i = che - 1; i >= sentence.First && che - i <= Reach && tokens[i].IsWord; i--)
        {
            GovernorKind kind = KindOf(tokens, sentence.First, i);
            if (kind != GovernorKind.None)
            {
                return kind;
            }

            if (_nounOpeners.Contains(tokens[i].Form))
            {
                return GovernorKind.None;
            }
        }

        return GovernorKind.None;
    }

    private static GovernorKind KindOf(List<Token> tokens, int first, int i)
    {
        string form = tokens[i].Form;
        // "facendo sapere che", "assicurando che": told at a time that the form itself does not name.
        if (IndicativeWords.Supposing.Contains(form) || IsHearsay(tokens, first, i) || tokens[i].Word.Gerund is not null || tokens[i].Word.SpeechInfinitive is not null)
        {
            return GovernorKind.Open;
        }

        if (_toldPast.Contains(form))
        {
            return GovernorKind.ToldPast;
        }

        return tokens[i].Word.Participle is { } lemma ? OfParticiple(tokens, first, i, lemma)
            : tokens[i].Word.Speech is { Past: true } || PastVerbs.IsPast(tokens, i) ? GovernorKind.Open
            : GovernorKind.None;
    }

    private static bool IsHearsay(List<Token> tokens, int first, int i) =>
        i > first && tokens[i - 1].Is("si") && tokens[i].Word.Speech is { Past: false };

    private static GovernorKind OfParticiple(List<Token> tokens, int first, int participle, string lemma)
    {
        bool tells = IndicativeWords.Telling.Contains(lemma);
        for (int i = participle - 1; i >= first && participle - i <= 3; i--)
        {
            if (_perfectAuxiliaries.Contains(tokens[i].Form))
            {
                return tells ? GovernorKind.ToldPerfect : GovernorKind.Open;
            }

            if (_pluperfectAuxiliaries.Contains(tokens[i].Form))
            {
                return tells ? GovernorKind.ToldPast : GovernorKind.Open;
            }
        }

        return GovernorKind.None;
    }

    private static FrozenSet<string> PastFormsOfTelling()
    {
        var forms = new HashSet<string>(["sostenne", "sostennero", "scrisse", "scrissero", "ammise", "ammisero", "apprese", "appresero", "emerse", "emersero"], StringComparer.Ordinal);
        foreach (string verb in IndicativeWords.Telling)
        {
            forms.Add(Conjugator.Imperfect(verb, 3, GrammaticalNumber.Singular)!);
            forms.Add(Conjugator.Imperfect(verb, 3, GrammaticalNumber.Plural)!);
            string root = verb[..^3];
            forms.UnionWith(verb[^3] switch
            {
                'a' => [root + "ò", root + "arono"],
                'i' => [root + "ì", root + "irono"],
                _ => [],
            });
        }

        return forms.ToFrozenSet(StringComparer.Ordinal);
    }
}
