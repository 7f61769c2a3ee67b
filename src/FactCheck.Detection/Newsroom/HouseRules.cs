using System.Collections.Frozen;

namespace FactCheck.Detection.Newsroom;

/// <summary>What a newsroom adds to the detector: cues, sources, exceptions and hedges. Immutable, checked when built, safe to share between threads.</summary>
/// <remarks>
/// Built by <see cref="HouseRulesBuilder"/> and handed to <see cref="ClaimDetector.With"/>. Rules are words, not
/// patterns: an editor writes them, and matching them stays linear in the text however many there are.
/// </remarks>
public sealed class HouseRules
{
    internal HouseRules(HouseRulesBuilder rules)
    {
        (Cues, Sources, NeverConditional, Wordings, Hedges) = ([.. rules.Cues], [.. rules.Sources], [.. rules.NeverConditional], [.. rules.Wordings], [.. rules.Hedges]);
        CueTable = new PhraseTable<string>(Cues.Select(cue => (cue, cue)));
        SourceTable = new PhraseTable<HouseSource>(Sources.SelectMany(source => source.Aliases.Append(source.Name).Distinct(StringComparer.OrdinalIgnoreCase).Select(alias => (alias, source))));
        WordingTable = new PhraseTable<HouseWording>(Wordings.Select(wording => (wording.Words, wording)));
        HedgeTable = new PhraseTable<string>(Hedges.Select(hedge => (hedge, hedge)));
        FindFrames = !CueTable.IsEmpty || !SourceTable.IsEmpty;
        NeverConditionalForms = NeverConditional.Select(word => Phrases.FormsOf(word)[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>No rules: the detector as it comes.</summary>
    public static HouseRules None { get; } = new(new HouseRulesBuilder());

    /// <summary>Words before a source, as they were given.</summary>
    public IReadOnlyList<string> Cues { get; }

    /// <summary>Sources under the names by which the newsroom keeps its record.</summary>
    public IReadOnlyList<HouseSource> Sources { get; }

    /// <summary>Words that end like a conditional and are none.</summary>
    public IReadOnlyList<string> NeverConditional { get; }

    /// <summary>Wordings with the reading their claims get.</summary>
    public IReadOnlyList<HouseWording> Wordings { get; }

    /// <summary>Words that make a statement a guess.</summary>
    public IReadOnlyList<string> Hedges { get; }

    internal PhraseTable<string> CueTable { get; }

    internal PhraseTable<HouseSource> SourceTable { get; }

    internal PhraseTable<HouseWording> WordingTable { get; }

    internal PhraseTable<string> HedgeTable { get; }

    internal FrozenSet<string> NeverConditionalForms { get; }

    /// <summary>Whether some rule can find a frame; asked of every token, so that no rules cost nothing.</summary>
    internal bool FindFrames { get; }
}
