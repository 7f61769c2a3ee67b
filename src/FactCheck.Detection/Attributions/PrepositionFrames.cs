using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"secondo …", "stando a …", "a detta di …", "per l'accusa", "come scrive …".</summary>
internal static class PrepositionFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        int limit = text.Sentences[sentence].End;
        if (RelativeAfter(tokens, i, limit) is int pronoun and > 0)
        {
            return OfAntecedent(tokens, sentence, i, pronoun, text.Sentences[sentence].First);
        }

        int source = SourceAfter(tokens, i, text.Sentences[sentence].First, limit);
        if (source < 0)
        {
            return null;
        }

        int first = i > text.Sentences[sentence].First && tokens[i - 1].Form is "anche" or "sempre" ? i - 1 : i;
        int end = NounPhrases.EndOf(tokens, source, limit);
        return end > source ? new Frame(sentence, FrameKind.Preposition, first, end, source, end, Past: false, Announces: false) : null;
    }

    // "…, secondo la quale": the source is what the pronoun stands for.
    private static int RelativeAfter(List<Token> tokens, int i, int limit) =>
        i + 2 < limit && tokens[i].Is("secondo") && FunctionWords.Articles.Contains(tokens[i + 1].Form) && tokens[i + 2].Form is "quale" or "quali" ? i + 2
        : i + 1 < limit && tokens[i].Is("secondo") && tokens[i + 1].Is("cui") ? i + 1
        : 0;

    private static Frame? OfAntecedent(List<Token> tokens, int sentence, int i, int pronoun, int start)
    {
        int end = i > start && tokens[i - 1].Kind == TokenKind.Comma ? i - 1 : i;
        int first = NounPhrases.StartOf(tokens, end, start);
        return new Frame(sentence, first < end ? FrameKind.Preposition : FrameKind.Impersonal, i, pronoun + 1, first, end, Past: false, Announces: false);
    }

    /// <summary>Where the source begins when a frame begins at <paramref name="i"/>, or -1.</summary>
    private static int SourceAfter(List<Token> tokens, int i, int start, int limit) => tokens[i].Form switch
    {
        _ when i + 1 >= limit => -1,
        "secondo" => AfterSecondo(tokens, i, start, limit),
        "stando" => After(tokens, i + 1, limit, "a", "al", "allo", "alla", "ai", "agli", "alle", "all'") is int at and >= 0 && !IsPlace(tokens, at, limit) ? at : -1,
        "a" or "per" when AfterQuantoDa(tokens, i, limit) is int heard and > 0 => heard,
        "a" or "ad" => AfterOpinion(tokens, i, limit),
        "per" => AfterPer(tokens, i, limit),
        "come" => AfterCome(tokens, i, limit),
        "da" => AfterDaQuanto(tokens, i, limit),
        _ => -1,
    };

    private static int After(List<Token> tokens, int at, int limit, params ReadOnlySpan<string> forms) =>
        at + 1 < limit && forms.Contains(tokens[at].Form) ? at + 1 : -1;

    private static bool IsPlace(List<Token> tokens, int at, int limit) => at < limit && tokens[at].Form is "casa" or "letto" or "tavola" or "terra" or "scuola";

    private static int AfterSecondo(List<Token> tokens, int i, int start, int limit)
    {
        if (i > start && tokens[i - 1].Form is "il" or "un" or "al" or "del" or "dal" or "nel" or "sul" or "ogni" or "questo" or "quel" or "lo" or "suo" or "a")
        {
            return -1;
        }

        int at = i + 1;
        if (tokens[at].Is("quanto"))
        {
            return AfterQuantoDa(tokens, i, limit) is int heard and > 0 ? heard : AfterSayingVerb(tokens, at + 1, limit);
        }

        int noun = FunctionWords.Articles.Contains(tokens[at].Form) && at + 1 < limit ? at + 1 : at;
        return tokens[noun].IsWord && !SourceWords.NotAfterSecondo.Contains(tokens[noun].Form) && !FunctionWords.Subordinators.Contains(tokens[noun].Form) ? at : -1;
    }

    /// <summary>"a quanto risulta da …", "per quanto si apprende dalla …", "secondo quanto riferito da …": whom it is heard from, or 0.</summary>
    private static int AfterQuantoDa(List<Token> tokens, int i, int limit)
    {
        int at = i + 1 < limit && tokens[i + 1].Is("quanto") ? ImpersonalFrames.EndOfQuanto(tokens, i + 2, limit) : 0;
        return at > 0 && at + 1 < limit && tokens[at].Form is "da" or "dal" or "dallo" or "dalla" or "dai" or "dagli" or "dalle" or "dall'" ? at + 1 : 0;
    }

    private static int AfterOpinion(List<Token> tokens, int i, int limit)
    {
        if (i + 2 >= limit || tokens[i + 1].Form is not ("detta" or "parere" or "giudizio" or "dire" or "avviso"))
        {
            return -1;
        }

        return tokens[i + 2].Form is "di" or "d'" or "del" or "dello" or "della" or "dei" or "degli" or "delle" or "dell'" ? i + 3 : -1;
    }

    private static int AfterPer(List<Token> tokens, int i, int limit)
    {
        int noun = FunctionWords.Articles.Contains(tokens[i + 1].Form) ? i + 2 : i + 1;
        return noun < limit && SourceWords.AfterPer.Contains(tokens[noun].Form) ? i + 1 : -1;
    }

    private static int AfterCome(List<Token> tokens, int i, int limit) => AfterSayingVerb(tokens, i + 1, limit);

    private static int AfterDaQuanto(List<Token> tokens, int i, int limit) => tokens[i + 1].Is("quanto") ? AfterSayingVerb(tokens, i + 2, limit) : -1;

    /// <summary>"riferisce la Cnn", "ha riferito la Cnn", "riportato dal Times": the phrase after the verb.</summary>
    private static int AfterSayingVerb(List<Token> tokens, int at, int limit)
    {
        if (at < limit && tokens[at].Form is "ha" or "hanno" or "viene" or "è" or "avrebbe" or "avrebbero")
        {
            at++;
        }

        bool saying = at < limit && (SayingVerbs.Present.Contains(tokens[at].Form) || SayingVerbs.Past.Contains(tokens[at].Form) || SayingVerbs.Participles.Contains(tokens[at].Form));
        return saying && at + 1 < limit && tokens[at + 1].IsWord ? at + 1 : -1;
    }
}
