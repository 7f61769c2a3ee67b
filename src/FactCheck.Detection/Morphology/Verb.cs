namespace FactCheck.Detection.Morphology;

/// <summary>A verb of the lexicon.</summary>
/// <param name="Stems">What its forms are made from; empty for a verb read off an ending.</param>
internal sealed record Verb(string Lemma, VerbFrames Frames, IReadOnlyList<VerbStem> Stems)
{
    public bool Has(VerbFrames frames) => (Frames & frames) != 0;

    /// <summary>Whether a table gives the six forms of this tense, so that its stems say nothing of it.</summary>
    public bool IsListed(GrammaticalMood mood, GrammaticalTense tense) => ListedForms.Exists(form => form.Mood == mood && form.Tense == tense);

    /// <summary>The forms no stem gives.</summary>
    public List<ListedForm> ListedForms { get; init; } = [];
}

/// <summary>A stem and the endings it takes.</summary>
internal readonly record struct VerbStem(string Text, StemUses Uses);

/// <summary>A form given whole.</summary>
internal readonly record struct ListedForm(string Form, GrammaticalMood Mood, GrammaticalTense Tense, int Person, GrammaticalNumber Number);
