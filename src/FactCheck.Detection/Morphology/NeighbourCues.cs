using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>What a word says of a homograph beside it: whether that is rather a verb or rather a noun.</summary>
[Flags]
internal enum NeighbourCues : byte
{
    None = 0,

    /// <summary>"non", a clitic or a subject pronoun: a verb follows.</summary>
    BeforeVerb = 1 << 0,

    /// <summary>A verb follows even where its form ends like a noun ("io lavoro", "ti aiuto").</summary>
    BeforeWeakPerson = 1 << 1,

    /// <summary>A determiner, an adjective or a preposition: a noun follows.</summary>
    BeforeNoun = 1 << 2,

    /// <summary>An article or a preposition, after which no finite verb can stand but one that a clitic is spelt like.</summary>
    BeforeNounOnly = 1 << 3,

    /// <summary>An auxiliary: a participle follows.</summary>
    BeforeParticiple = 1 << 4,

    /// <summary>An article: what stands before it may be a verb with its object.</summary>
    AfterVerb = 1 << 5,

    /// <summary>"che" or a preposition other than "di": what stands before it is hardly a noun that follows another.</summary>
    AfterVerbWithSubject = 1 << 6,

    Coordinator = 1 << 7,
}

/// <summary>Reads the cues of a form off the lists of the language.</summary>
internal static class Neighbours
{
    public static NeighbourCues CuesOf(string form)
    {
        bool preposition = FunctionWords.Prepositions.Contains(form) && !VerbNeighbours.AlsoAdverbs.Contains(form);
        return If(VerbNeighbours.OpensVerb.Contains(form), NeighbourCues.BeforeVerb)
            | If(VerbNeighbours.OpensWeakPerson.Contains(form), NeighbourCues.BeforeWeakPerson)
            | If(preposition || VerbNeighbours.OpensNoun.Contains(form), NeighbourCues.BeforeNoun)
            | If(preposition || FunctionWords.Articles.Contains(form), NeighbourCues.BeforeNounOnly)
            | If(VerbNeighbours.OpensParticiple.Contains(form), NeighbourCues.BeforeParticiple)
            | If(FunctionWords.Articles.Contains(form), NeighbourCues.AfterVerb)
            | If(VerbNeighbours.OpensComplement.Contains(form), NeighbourCues.AfterVerbWithSubject)
            | If(FunctionWords.Coordinators.Contains(form), NeighbourCues.Coordinator);
    }

    private static NeighbourCues If(bool condition, NeighbourCues cue) => condition ? cue : NeighbourCues.None;
}
