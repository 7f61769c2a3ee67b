namespace FactCheck.Detection.Morphology;

/// <summary>Whether a form is a finite verb as far as the form alone tells; the neighbours settle the rest.</summary>
internal enum Finiteness : byte
{
    /// <summary>No finite verb.</summary>
    None,

    /// <summary>First or second person that ends like a noun or an adjective ("lavoro", "studi", "partite").</summary>
    WeakPerson,

    /// <summary>An adjective first ("pubblica").</summary>
    MostlyAdjective,

    /// <summary>A noun first ("accusa", "parte").</summary>
    MostlyNoun,

    /// <summary>A remote past or a feminine plural participle ("prese", "mosse").</summary>
    PastOrParticiple,

    /// <summary>A verb unless an article or a preposition stands before it ("era").</summary>
    MostlyVerb,

    /// <summary>A finite verb and nothing else.</summary>
    Finite,
}
