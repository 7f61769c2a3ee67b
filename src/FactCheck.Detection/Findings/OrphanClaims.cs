using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Reported claims that nobody near them is said to know.</summary>
internal sealed class OrphanClaims
{
    // What is less surely hearsay is not reproached with having no source: of the gold rows at 0.6 one in five was none, at 0.75 one in fourteen.
    private const double LeastSure = 0.75;
    private const int Before = 2;
    private const int After = 2;

    private readonly EventIndex _index;
    private readonly bool[] _sourced;
    private readonly bool[] _softened;

    private OrphanClaims(EventIndex index)
    {
        _index = index;
        _sourced = Array.ConvertAll([.. index.Text.Sentences], NamesSource);
        _softened = Array.ConvertAll([.. index.Text.Sentences], sentence => Has(sentence, FindingWords.Softening));
    }

    public static IEnumerable<Finding> In(EventIndex index, TextSpan? headline)
    {
        var orphans = new OrphanClaims(index);
        return index.Analysis.Claims.Where(claim => IsUnattributed(claim) && headline?.Contains(claim.Span) != true && orphans.IsAlone(claim)).Select(claim => new Finding(
            FindingKind.OrphanHearsay,
            new Passage(PassageText.Article, claim.Span),
            null,
            new Reason(FindingCodes.NoSource, string.Join(' ', claim.Verb.Parts.Select(part => part.Of(index.Text.Text))).ToLowerInvariant())));
    }

    private static bool IsUnattributed(DetectedClaim claim) =>
        claim is { Reading: Reading.Reported, Orphan: true, Attribution: null, Elided: false, Quoted: false, Confidence: >= LeastSure };

    // Whom the text names a moment before, or a moment after, a reader takes for the source, whether or not grammar ties the two.
    private bool IsAlone(DetectedClaim claim)
    {
        int own = _index.SentenceOf(_index.TokenAt(claim.Verb.Token.Start));
        int first = Math.Max(own - Before, 0), end = Math.Min(own + After + 1, _sourced.Length);
        return !_softened[own] && Array.IndexOf(_sourced, true, first, end - first) < 0;
    }

    private bool NamesSource(Sentence sentence) => Has(sentence, FindingWords.Knowers) || _index.FramesOf(sentence).Any(frame => frame.Source is not null);

    private bool Has(Sentence sentence, FrozenSet<string> words)
    {
        int i = sentence.First;
        while (i < sentence.End && !words.Contains(_index.Text.Tokens[i].Form))
        {
            i++;
        }

        return i < sentence.End;
    }
}
