using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"secondo …", "stando a …", "per l'accusa", "in base a …", and the relative "secondo il quale".</summary>
internal static class PrepositionFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        if (tokens[i].Is("secondo") && RelativeAfter(tokens, i, range.End) is int pronoun and > 0)
        {
            return OfAntecedent(tokens, sentence, i, pronoun, range.First);
        }

        int source = SourceAfter(tokens, i, range);
        return source < 0 ? null : With(tokens, range, sentence, i, source);
    }

    /// <summary>A frame from <paramref name="i"/> whose source starts at <paramref name="source"/>; null where no phrase stands there.</summary>
    public static Frame? With(List<Token> tokens, Sentence range, int sentence, int i, int source)
    {
        int end = new PhraseReader(tokens, range.End).EndOf(source);
        if (end <= source || IsNorm(tokens, new PhraseReader(tokens, range.End).AfterDeterminers(source), end))
        {
            return null;
        }

        int first = i > range.First && tokens[i - 1].Form is "anche" or "sempre" ? i - 1 : i;
        (int named, int namedEnd) = Tellers.Of(tokens, source, end);
        return new Frame(sentence, FrameKind.Preposition, first, end, named, namedEnd) { Anaphoric = Pronouns.IsAlone(tokens, source, end) };
    }

    // "…, secondo la quale": the source is what the pronoun stands for.
    private static int RelativeAfter(List<Token> tokens, int i, int limit) =>
        i + 2 < limit && tokens[i + 1].Is(WordClasses.Article) && tokens[i + 2].Form is "quale" or "quali" ? i + 2
        : i + 1 < limit && tokens[i + 1].Is("cui") ? i + 1
        : 0;

    private static Frame OfAntecedent(List<Token> tokens, int sentence, int i, int pronoun, int start)
    {
        int end = i > start && tokens[i - 1].Kind == TokenKind.Comma ? i - 1 : i;
        int first = Tellers.LastBefore(tokens, end, start);
        int phraseEnd = first < end ? new PhraseReader(tokens, end).EndOf(first) : first;
        return new Frame(sentence, phraseEnd > first ? FrameKind.Preposition : FrameKind.Impersonal, i, pronoun + 1, first, Math.Max(phraseEnd, first));
    }

    /// <summary>Where the source begins when a frame begins at <paramref name="i"/>, or -1.</summary>
    private static int SourceAfter(List<Token> tokens, int i, Sentence range) => tokens[i].Form switch
    {
        _ when i + 1 >= range.End => -1,
        "secondo" => AfterSecondo(tokens, i, range),
        "stando" => AfterStando(tokens, i, range.End),
        "per" => AfterPer(tokens, i, range),
        "in" or "sulla" or "alla" => AfterBasis(tokens, i, range.End),
        "nelle" or "nella" or "nell'" => AfterWordsOf(tokens, i, range.End),
        _ => -1,
    };

    private static int AfterSecondo(List<Token> tokens, int i, Sentence range)
    {
        bool ordinal = i > range.First && (tokens[i - 1].Is(WordClasses.Article | WordClasses.FusedPreposition | WordClasses.Determiner) || tokens[i - 1].Form is "suo" or "loro");
        if (ordinal)
        {
            return -1;
        }

        int noun = new PhraseReader(tokens, range.End).AfterDeterminers(i + 1);
        noun = noun < range.End ? noun : i + 1;
        bool pronoun = tokens[i + 1].Form is "lui" or "lei" or "loro" or "chi";
        bool bare = noun == i + 1 && !tokens[noun].IsCapitalised && tokens[noun].IsWord && tokens[noun].Form[^1] is 'o' or 'a' && !tokens[noun].Names(WordClasses.Anonymous | WordClasses.Institution | WordClasses.Person | WordClasses.Medium);
        return pronoun || !bare && tokens[noun].Kind is TokenKind.Word or TokenKind.Quote or TokenKind.Number && !tokens[noun].Is(WordClasses.Subordinator) ? i + 1 : -1;
    }

    // "secondo copione", "secondo una vecchia tradizione": a norm, not somebody who knows.
    private static bool IsNorm(List<Token> tokens, int noun, int limit)
    {
        for (int i = noun; i < limit && i < noun + 3 && tokens[i].IsWord && !tokens[i].Is(WordClasses.Preposition | WordClasses.Article); i++)
        {
            if (!tokens[i].IsCapitalised && SourceWords.NotAfterSecondo.Contains(tokens[i].Form))
            {
                return true;
            }
        }

        return false;
    }

    private static int AfterStando(List<Token> tokens, int i, int limit)
    {
        int at = Adverbials.After(tokens, i + 1, limit);
        return at + 1 < limit && Prepositions.IsTo(tokens[at]) && (tokens[at + 1].IsCapitalised || !SourceWords.NotAfterStando.Contains(tokens[at + 1].Form)) && !tokens[at + 1].Is("quanto") ? at + 1 : -1;
    }

    // "per l'accusa": only where a clause begins and only those who can hold a view, else "per la polizia" is for the police.
    private static int AfterPer(List<Token> tokens, int i, Sentence range)
    {
        var reader = new PhraseReader(tokens, range.End);
        int noun = reader.AfterDeterminers(i + 1);
        int end = reader.EndOf(i + 1);
        if (noun >= end || tokens[noun].Is("accusa") && end > noun + 1 && Prepositions.IsOf(tokens[noun + 1]))
        {
            return -1;
        }

        bool opens = i == range.First || !tokens[i - 1].IsWord || tokens[i - 1].Is(WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Connective | WordClasses.Adverb);
        return SourceWords.AfterPer.Contains(tokens[noun].Form) || opens && CanHoldView(tokens, noun, end) ? i + 1 : -1;
    }

    private static bool CanHoldView(List<Token> tokens, int noun, int end)
    {
        for (int i = noun; i < end && !tokens[i].Is(WordClasses.Preposition); i++)
        {
            if (SourceWords.Affected.Contains(tokens[i].Form))
            {
                return false;
            }

            if (tokens[i].Names(WordClasses.Medium | WordClasses.Institution | WordClasses.Person) || tokens[i].Is("007"))
            {
                return true;
            }
        }

        return false;
    }

    // "in base alle testimonianze", "sulla base dei rilievi", "alla luce delle indagini": only papers and findings.
    private static int AfterBasis(List<Token> tokens, int i, int limit)
    {
        bool basis = i + 3 < limit && (tokens[i].Is("in") && tokens[i + 1].Is("base") && Prepositions.IsTo(tokens[i + 2]) || tokens[i].Form is "sulla" or "alla" && tokens[i + 1].Form is "base" or "scorta" or "luce" && Prepositions.IsOf(tokens[i + 2]));
        int noun = basis ? new PhraseReader(tokens, limit).AfterDeterminers(i + 3) : limit;
        while (noun < limit && noun < i + 6 && tokens[noun].Form is "prime" or "primi" or "prima" or "primo" or "ultime" or "ultimi")
        {
            noun++;
        }

        return noun < limit && tokens[noun].Names(WordClasses.Document | WordClasses.Anonymous) ? i + 3 : -1;
    }

    // "nelle parole di", "nella ricostruzione dei magistrati", "nell'ipotesi della procura".
    private static int AfterWordsOf(List<Token> tokens, int i, int limit) =>
        i + 3 < limit && tokens[i + 1].Form is "parole" or "ricostruzione" or "versione" or "ipotesi" or "lettura" or "tesi" && Prepositions.IsOf(tokens[i + 2]) ? i + 1 : -1;
}
