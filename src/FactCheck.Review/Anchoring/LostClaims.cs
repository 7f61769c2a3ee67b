using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Finds lost claims again whose words stand in the text once more. Their own text is not at hand, only the words kept around each.</summary>
internal sealed class LostClaims
{
    private const int LongQuote = 4;

    // Of words that stand in more places than this, a context of a few words tells none.
    private const int MaxPlaces = 200;

    private readonly WordNumbers words = new();
    private readonly WordSequence after;
    private readonly QuotePlaces places;
    private readonly bool[] taken;
    private readonly Dictionary<(int, ulong), List<int>> free = [];

    public LostClaims(ArticleText after, IReadOnlyList<SoughtClaim> lost, IReadOnlyList<TextSpan> taken)
    {
        this.after = WordSequence.Read(after.Text, words);
        Passages = [.. lost.Select(claim => new LostPassage(claim, words))];
        places = new QuotePlaces(this.after, words.Count);
        this.taken = new bool[this.after.Count];
        foreach (var words in taken.Select(this.after.Touched))
        {
            this.taken.AsSpan(words.First, words.Length).Fill(true);
        }
    }

    private IReadOnlyList<LostPassage> Passages { get; }

    public IReadOnlyList<ClaimLanding> PutBack()
    {
        var returns = Passages.Where(passage => passage.Quote.Length > 0).Select(passage => (Passage: passage, Place: PlaceOf(passage))).Where(one => one.Place >= 0).ToList();
        // Two that would stand on the same words are equal, and neither is guessed.
        return [.. returns.GroupBy(one => (one.Place, one.Passage.Quote.Length)).Where(rivals => rivals.Count() == 1).Select(rivals => rivals.Single())
            .Select(one => Landed(one.Passage, one.Place)).OfType<ClaimLanding>()];
    }

    private int PlaceOf(LostPassage passage)
    {
        var open = FreePlacesOf(passage);
        if (open.Count > MaxPlaces)
        {
            return -1;
        }
        var all = open.Select(place => (Place: place, Context: StrengthOf(passage, place))).ToList();
        var best = all.FindIndex(one => all.TrueForAll(other => other.Place == one.Place || one.Context.IsBetterThan(other.Context)));
        return best >= 0 && (passage.IsLong(LongQuote) || all[best].Context.Sum > 0) ? all[best].Place : -1;
    }

    private ClaimLanding? Landed(LostPassage passage, int place)
    {
        var extent = CarriedExtent.At(passage.Words, after, passage.Extent, passage.Quote, place);
        var context = ContextOf(passage, place);
        var isWhole = context.Left == passage.Quote.First && context.Right == passage.Words.Count - passage.Quote.End;
        return extent is null ? null : new ClaimLanding(passage.Id, isWhole ? Landing.Exact : Landing.Moved, extent, null, [], null);
    }

    // One or two words alone stand beside many others.
    private Context StrengthOf(LostPassage passage, int place)
    {
        var context = ContextOf(passage, place);
        return new Context(Surroundings.Strength(context.Left), Surroundings.Strength(context.Right));
    }

    private Context ContextOf(LostPassage passage, int place)
    {
        var left = 0;
        while (left < passage.Quote.First && place > left && passage.Words.Numbers[passage.Quote.First - left - 1] == after.Numbers[place - left - 1])
        {
            left++;
        }
        var right = passage.Words.Numbers.AsSpan(passage.Quote.End).CommonPrefixLength(after.Numbers.AsSpan(place + passage.Quote.Length));
        return new Context(left, right);
    }

    // Asked once for each quote, however many lost claims have it.
    private List<int> FreePlacesOf(LostPassage passage)
    {
        var key = (passage.Quote.Length, passage.Words.Hashes.Of(passage.Quote.First, passage.Quote.Length));
        if (!free.TryGetValue(key, out var open))
        {
            free[key] = open = [.. places.Of(passage.Words, passage.Quote).Where(place => !taken.AsSpan(place, passage.Quote.Length).Contains(true))];
        }
        return open;
    }
}

/// <summary>A lost claim with the words kept around it, as a text of its own.</summary>
internal sealed class LostPassage
{
    private readonly WordNumbers numbers;

    public LostPassage(SoughtClaim claim, WordNumbers numbers)
    {
        this.numbers = numbers;
        Id = claim.Id;
        var (prefix, quote, suffix) = (WholeWords(claim.Extent.Prefix, fromStart: true), claim.Extent.Quote, WholeWords(claim.Extent.Suffix, fromStart: false));
        var by = prefix.Length - claim.Extent.Span.Start;
        Words = WordSequence.Read(prefix + quote + suffix, numbers);
        Extent = claim.Extent with { Fragments = [.. claim.Extent.Fragments.Select(one => new TextSpan(one.Start + by, one.End + by))] };
        Quote = Words.Touched(Extent.Span);
    }

    public Guid Id { get; }
    public WordSequence Words { get; }
    public ClaimExtent Extent { get; }
    public WordRange Quote { get; }

    public bool IsLong(int least) => Enumerable.Range(Quote.First, Quote.Length).Count(word => WordFolding.IsWord(numbers[Words.Numbers[word]])) >= least;

    // The kept context is cut at a character, mostly inside a word.
    private static string WholeWords(string context, bool fromStart)
    {
        if (fromStart)
        {
            return context.IndexOfAny([' ', '\n']) is >= 0 and var space ? context[space..] : "";
        }
        return context.LastIndexOfAny([' ', '\n']) is >= 0 and var last ? context[..last] : "";
    }
}
