using System.Globalization;
using CsCheck;
using FactCheck.Detection;

namespace FactCheck.Review.Anchoring;

/// <summary>What holds of every text under every edit: random articles, full of repeated words and whole sentences, and random corrections of them.</summary>
public class AnchoringProperties
{
    // As much as is kept around a claim.
    private const int Neighbourhood = 32;

    private const int Articles = 300;

    private static readonly Gen<int> Number = Gen.Int[0, 4096];
    private static readonly Gen<int[]> Seeds = Gen.OneOf(Number, Gen.Int[0, 12]).Array[1, 24];

    private static readonly Gen<ArticleEdit[]> Corrections = EditsOf(ArticleEditKind.OtherTypography);
    private static readonly Gen<ArticleEdit[]> CorrectionsAndMoves = EditsOf(ArticleEditKind.MoveParagraph);

    // A sentence copied there and changed here has moved; only what holds of every landing can be asked then.
    private static readonly Gen<ArticleEdit[]> AnyEdits = EditsOf(ArticleEditKind.CopySentence);

    [Fact]
    public void Carry_AnyEdits_KeepsAClaimOnlyOnItsOwnWords() => Seeds.Select(AnyEdits, Number.Array[0, 12]).Sample((seeds, edits, marked) =>
    {
        var (article, claims, result) = Carry(seeds, edits, marked);

        result.Landings.Select(landing => landing.Id).ShouldBe(claims.Select(claim => claim.Id));
        foreach (var (claim, landing) in claims.Zip(result.Landings))
        {
            if (landing.State is Landing.Exact or Landing.Moved)
            {
                ClaimAnchoring.AreSameWords(claim.Extent.Quote, landing.Extent!.Quote).ShouldBeTrue();
                landing.Extent.Fragments.Count.ShouldBe(claim.Extent.Fragments.Count);
            }
            IsWhole(landing, article.Text().Text).ShouldBeTrue();
        }
        result.Landings.Select(landing => landing.Found).OfType<DetectedClaim>().Concat(result.Marks.Select(mark => mark.Found)).ShouldBeUnique();
    }, iter: Articles);

    [Fact]
    public void Carry_UntouchedClaim_LandsExactWhereItStands() => Seeds.Select(Corrections, Number.Array[0, 12]).Sample((seeds, edits, marked) =>
    {
        var (article, claims, result) = Carry(seeds, edits, marked);

        foreach (var (claim, landing, place) in Untouched(article, claims, result))
        {
            if (IsOnly(article, claim.Extent))
            {
                (landing.State, landing.Extent!.Span).ShouldBe((Landing.Exact, place), $"{claim.Extent.Span} «{claim.Extent.Quote}»");
                continue;
            }
            // Which of several equal passages came or went only an editor can say: nothing is guessed, and the right place is among those shown.
            landing.Candidates.Append(landing.Extent).OfType<ClaimExtent>().Select(one => one.Span)
                .ShouldContain(one => one == place || IsAsItStood(claim, article, one), $"{claim.Extent.Span} «{claim.Extent.Quote}» → {landing.State}");
        }
    }, iter: Articles);

    [Fact]
    public void Carry_UntouchedClaimAmongMoves_IsNeverAnywhereElse() => Gen.Int[0, 4096].Array[1, 12].Select(CorrectionsAndMoves, Number.Array[0, 12]).Sample((seeds, edits, marked) =>
    {
        var (article, claims, result) = Carry(seeds, edits, marked);

        foreach (var (claim, landing, place) in Untouched(article, claims, result).Where(one => IsOnly(article, one.Claim.Extent)))
        {
            landing.Candidates.Append(landing.Extent).OfType<ClaimExtent>().Select(one => one.Span).ShouldContain(one => one == place || IsAsItStood(claim, article, one));
        }
    }, iter: Articles);

    private static Gen<ArticleEdit[]> EditsOf(ArticleEditKind last) =>
        Gen.Select(Gen.Int[0, (int)last], Number, Number, Number).Select((kind, at, from, words) => new ArticleEdit((ArticleEditKind)kind, at, from, words)).Array[0, 12];

    private static (EditedArticle Article, IReadOnlyList<SoughtClaim> Claims, AnchoringResult Result) Carry(int[] seeds, ArticleEdit[] edits, int[] marked)
    {
        var article = new EditedArticle(seeds);
        Array.ForEach(edits, article.Apply);
        var after = article.Text().Text;
        var claims = Claims(article.Before, marked);
        return (article, claims, ClaimAnchoring.Carry(TestArticle.TextOf(article.Before), TestArticle.TextOf(after), claims, ClaimDetector.Italian.Detect(after)));
    }

    // What the detector finds, and words marked by hand: from one word to a few sentences.
    private static List<SoughtClaim> Claims(string text, int[] marked)
    {
        var detected = ClaimDetector.Italian.Detect(text).Select(one => (one.Fragments, (DetectedClaim?)one));
        var words = text.Split([' ', '\n']).Aggregate((Spans: new List<TextSpan>(), At: 0), (read, word) =>
        {
            read.Spans.Add(new TextSpan(read.At, read.At + word.Length));
            return (read.Spans, read.At + word.Length + 1);
        }).Spans.Where(span => span.Length > 0).ToList();
        var byHand = marked.Select(number => (First: number % words.Count, Last: Math.Min(words.Count - 1, (number % words.Count) + (number % 23))))
            .Select(one => ((IReadOnlyList<TextSpan>)[new TextSpan(words[one.First].Start, words[one.Last].End)], (DetectedClaim?)null));
        return [.. detected.Concat(byHand).Select((one, index) => new SoughtClaim(RevisionPair.Id(index), ClaimExtent.Of(text, one.Item1), one.Item2))];
    }

    /// <summary>The claims whose words and neighbourhood came through the edits, and where they stand now.</summary>
    private static IEnumerable<(SoughtClaim Claim, ClaimLanding Landing, TextSpan Place)> Untouched(EditedArticle article, IReadOnlyList<SoughtClaim> claims, AnchoringResult result)
    {
        var (after, origins) = article.Text();
        var images = origins.Index().Where(one => one.Item >= 0).ToDictionary(one => one.Item, one => one.Index);
        foreach (var (claim, landing) in claims.Zip(result.Landings))
        {
            var span = claim.Extent.Span;
            if (images.TryGetValue(span.Start, out var start) && images.TryGetValue(span.End - 1, out var last) && last >= start && IsWholeAround(article, images, span) && IsAsItStood(claim, article, new TextSpan(start, last + 1)))
            {
                yield return (claim, landing, new TextSpan(start, last + 1));
            }
        }
    }

    // Letter by letter, so that an equal passage that came in its stead is not taken for it.
    private static bool IsWholeAround(EditedArticle article, Dictionary<int, int> images, TextSpan span)
    {
        var (first, last) = (Math.Max(0, span.Start - Neighbourhood), Math.Min(article.Before.Length, span.End + Neighbourhood) - 1);
        return images.TryGetValue(first, out var start) && Enumerable.Range(first, last - first + 1).All(at => images.TryGetValue(at, out var image) && image - start == at - first);
    }

    // Among moves only words that stand nowhere else with the same neighbourhood can be told.
    private static bool IsOnly(EditedArticle article, ClaimExtent extent) =>
        new[] { article.Before, article.Text().Text }.All(text => CountOf(text, extent) == 1);

    // The edges of what is kept around a claim are mostly inside a word.
    private static int CountOf(string text, ClaimExtent extent)
    {
        var (prefix, suffix) = (extent.Prefix[(extent.Prefix.IndexOfAny([' ', '\n']) + 1)..], extent.Suffix[..Math.Max(0, extent.Suffix.LastIndexOfAny([' ', '\n']))]);
        return Words(text).Split(Words(prefix + extent.Quote + suffix)).Length - 1;
    }

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>Whether the claim's words stand at a place with all the whole words that stood around them; the edge of the text counts as one.</summary>
    private static bool IsAsItStood(SoughtClaim claim, EditedArticle article, TextSpan place)
    {
        var words = new WordNumbers();
        var (before, after) = (WordSequence.Read(article.Before, words), WordSequence.Read(article.Text().Text, words));
        var (span, quote, image) = (claim.Extent.Span, before.Touched(claim.Extent.Span), after.Touched(place));
        var near = Enumerable.Range(0, before.Count).Where(word => before.StartOf(word) >= span.Start - Neighbourhood && before.EndOf(word) <= span.End + Neighbourhood).ToList();
        var (left, right) = (quote.First - near[0], near[^1] + 1 - quote.End);
        return before.IsSame(quote, after, image.First) && image.First >= left && image.End + right <= after.Count
            && before.Numbers.AsSpan(near[0], near.Count).SequenceEqual(after.Numbers.AsSpan(image.First - left, near.Count))
            && (near[0] > 0 || image.First == left) && (near[^1] + 1 < before.Count || image.End + right == after.Count);
    }

    private static bool IsWhole(ClaimLanding landing, string text)
    {
        var borders = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        return landing.Candidates.Append(landing.Extent).OfType<ClaimExtent>().All(extent => extent == ClaimExtent.Of(text, extent.Fragments)
            && extent.Fragments.All(one => one.Length > 0 && borders.Contains(one.Start) && borders.Contains(one.End))
            && extent.Fragments.Zip(extent.Fragments.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
    }
}
