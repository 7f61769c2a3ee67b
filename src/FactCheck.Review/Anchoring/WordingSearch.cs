using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Looks for what may be the new wording of a claim: first where it stood, then in new sentences elsewhere.</summary>
internal sealed class WordingSearch(TextPair texts, FoundClaims found)
{
    // Where it stood a third of the words is enough; elsewhere it must be nearly the same sentence.
    private const double LikeInPlace = 0.32;
    private const double LikeElsewhere = 0.6;
    private const int FewestElsewhere = 3;

    // A window this long is a whole rewrite; then words decide which sentences are looked at, as they do elsewhere.
    private const int MaxSentences = 12;

    private const double SameVerb = 0.2;
    private const double InPlace = 0.15;
    private const double Detected = 0.06;

    private readonly Lazy<SentenceIndex> index = new(() => new SentenceIndex(texts));
    private readonly AlignedClause clauses = new(texts);

    public List<Wording> Of(CarriedClaim claim)
    {
        var own = texts.Stems.In(texts.Before, claim.Sought.Extent.Fragments);
        var wordings = new List<Wording>();
        if (own.Count == 0)
        {
            return wordings;
        }
        var here = InPlaceOf(claim);
        foreach (var sentence in here)
        {
            AddTo(wordings, claim, own, sentence, isInPlace: true);
        }
        if (here.Count > 1 && texts.SentencesBefore.Of(claim.Quote.First) != texts.SentencesBefore.Of(claim.Quote.End - 1))
        {
            AddClause(wordings, claim, own, new WordRange(texts.SentencesAfter[here[0]].First, texts.SentencesAfter[here[^1]].End), isInPlace: true);
        }
        foreach (var sentence in index.Value.Like(own).Except(here))
        {
            AddTo(wordings, claim, own, sentence, isInPlace: false);
        }
        return wordings;
    }

    private List<int> InPlaceOf(CarriedClaim claim)
    {
        var window = texts.Alignment.Window(claim.Quote);
        if (window.Length == 0)
        {
            return [];
        }
        var (first, last) = (texts.SentencesAfter.Of(window.First), texts.SentencesAfter.Of(window.End - 1));
        return last - first < MaxSentences ? [.. Enumerable.Range(first, last - first + 1)] : [];
    }

    private void AddTo(List<Wording> wordings, CarriedClaim claim, HashSet<int> own, int sentence, bool isInPlace)
    {
        var range = texts.SentencesAfter[sentence];
        foreach (var one in found.Beginning(texts.After.SpanOf(range)))
        {
            Weigh(wordings, claim, own, RangeOf(one), one.Fragments, one, isInPlace);
        }
        AddClause(wordings, claim, own, range, isInPlace);
    }

    private void AddClause(List<Wording> wordings, CarriedClaim claim, HashSet<int> own, WordRange stretch, bool isInPlace)
    {
        if (clauses.Of(claim, stretch) is { } clause)
        {
            Weigh(wordings, claim, own, clause, clauses.FragmentsOf(claim, clause), null, isInPlace);
        }
    }

    private WordRange RangeOf(DetectedClaim one) => texts.After.Touched(one.Span);

    private void Weigh(List<Wording> wordings, CarriedClaim claim, HashSet<int> own, WordRange range, IReadOnlyList<TextSpan> fragments, DetectedClaim? one, bool isInPlace)
    {
        var there = texts.Stems.In(texts.After, fragments);
        var shared = there.Count(own.Contains);
        var like = 2.0 * shared / (own.Count + there.Count);
        var holds = (double)shared / own.Count;
        var sameVerb = one is not null && one.Verb.Lemma == claim.Sought.Analysis?.Verb.Lemma;
        if (isInPlace ? like + (sameVerb ? SameVerb : 0) >= LikeInPlace && shared > 0 || holds > 0.5 : like >= LikeElsewhere && shared >= FewestElsewhere)
        {
            var score = like + (sameVerb ? SameVerb : 0) + (isInPlace ? InPlace : 0) + (one is null ? 0 : Detected);
            wordings.Add(new Wording(claim, range, fragments, one, score, holds, isInPlace, IsOthers(claim, range)));
        }
    }

    // Words that the diff has from another sentence are that sentence's, however alike.
    private bool IsOthers(CarriedClaim claim, WordRange range)
    {
        var (first, end) = (texts.SentencesBefore[texts.SentencesBefore.Of(claim.Quote.First)].First, texts.SentencesBefore[texts.SentencesBefore.Of(claim.Quote.End - 1)].End);
        var others = 0;
        for (var word = range.First; word < range.End; word++)
        {
            var origin = texts.Alignment.OriginOf(word);
            others += origin >= 0 && (origin < first || origin >= end) ? 1 : 0;
        }
        return others * 2 > range.Length;
    }
}
