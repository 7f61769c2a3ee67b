using FactCheck.Detection.Attributions;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings;

/// <summary>What the readings look at: one claim and what stands around it, worked out once.</summary>
internal sealed class ClaimContext
{
    public ClaimContext(TokenizedText text, SourcedClause sourced, Reading? before)
    {
        Text = text;
        Sourced = sourced;
        Before = before;
        Quoted = text.IsQuoted(Group.Finite);
        Condition = FindCondition();
        PastStory = CountPasts() > 0;
        GoverningPast = FindGoverningPast();
        Question = text.Tokens[Clause.Sentence.End - 1].Is("?") || EndsWithQuestion();
    }

    public TokenizedText Text { get; }

    public SourcedClause Sourced { get; }

    /// <summary>The reading of the claim before in the same or the previous sentence.</summary>
    public Reading? Before { get; }

    public Clause Clause => Sourced.Clause;

    public VerbGroup Group => Clause.Group;

    public Frame? Frame => Sourced.Frame;

    public bool Quoted { get; }

    /// <summary>Index of the word that states a condition, or -1.</summary>
    public int Condition { get; }

    /// <summary>Whether the sentence tells in the past.</summary>
    public bool PastStory { get; }

    /// <summary>The past verb, gerund or noun of saying on which the clause depends, or -1.</summary>
    public int GoverningPast { get; }

    public bool Question { get; }

    public string VerbWords => string.Join(' ', Group.Verbs.Select(v => Text.Tokens[v].Form));

    public string Word(int token) => Text.Tokens[token].Form;

    public bool IsModal => Group.Modal is "potere" or "dovere";

    public bool IsPast => Group.Tense == VerbTense.Past;

    /// <summary>The first word of the clause that stands in the list, or -1.</summary>
    public int Find(Func<string, bool> matches) => FindIn(Clause.Range.First, Clause.Range.End, matches);

    public int FindInSentence(Func<string, bool> matches) => FindIn(Clause.Sentence.First, Clause.Sentence.End, matches);

    private int FindIn(int first, int end, Func<string, bool> matches)
    {
        for (int i = first; i < end; i++)
        {
            if (matches(Text.Tokens[i].Form))
            {
                return i;
            }
        }

        return -1;
    }

    private int FindCondition()
    {
        int at = Find(ReadingWords.ConditionOpeners.Contains);
        if (at >= 0)
        {
            return IsRealCondition(at) ? at : -1;
        }

        int se = FindInSentence(f => f is "se" or "qualora");
        return se >= 0 && IsRealCondition(se) && Clause.Sentence.Count < 60 ? se : -1;
    }

    // "chiede se" asks, "anche se" concedes, "se stesso" is a pronoun.
    private bool IsRealCondition(int at)
    {
        string before = at > Clause.Sentence.First ? Word(at - 1) : string.Empty;
        string after = at + 1 < Clause.Sentence.End ? Word(at + 1) : string.Empty;
        bool governed = before is "anche" or "chiede" or "chiesto" or "chiedersi" or "sapere" or "capire" or "vedere" or "chiedono" or "chiedo" or "verificare" or "domanda" or "so" or "a" or "di" or "in" or "da" or "per" or "come";
        return !governed && after is not ("stesso" or "stessa" or "stessi" or "ne") && at != Clause.Range.Opener;
    }

    private int FindGoverningPast()
    {
        int opener = Clause.Range.Opener;
        for (int i = opener - 1; opener >= 0 && i >= Clause.Sentence.First && opener - i < 8; i--)
        {
            if (Text.Tokens[i].Kind is TokenKind.Colon || PastVerbs.Governs(Text.Tokens, i))
            {
                return Text.Tokens[i].IsWord ? i : -1;
            }
        }

        return -1;
    }

    private int CountPasts()
    {
        int pasts = 0;
        for (int i = Clause.Sentence.First; i < Clause.Sentence.End; i++)
        {
            bool past = PastVerbs.IsPast(Text.Tokens, i);
            pasts += past && i != Group.Finite ? 1 : 0;
        }

        return pasts;
    }

    private bool EndsWithQuestion()
    {
        int end = Clause.Range.End;
        return end < Clause.Sentence.End && Text.Tokens[end].Is("?");
    }
}
