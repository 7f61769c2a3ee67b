using FactCheck.Detection.Clauses;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>What the verb group shows: person, voice, clitics, auxiliary.</summary>
internal static class VerbCues
{
    public static void Add(ClaimContext claim, CueList cues)
    {
        VerbGroup group = claim.Group;
        (int first, int end) = (group.Finite, group.End);
        bool plural = group.Form.Number == GrammaticalNumber.Plural;
        cues.AddIf(group.Form.Person == 1, plural ? Cue.FirstPlural : Cue.FirstSingular, first, end);
        cues.AddIf(group.Form.Person == 2, Cue.Second, first, end);
        cues.AddIf(group.Form.Person == 3 && plural, Cue.Plural, first, end);
        cues.AddIf(group.Voice == VerbVoice.Passive, Cue.PassiveVoice, first, end);
        cues.AddIf(group.Negated, Cue.Negated, group.First, end);
        cues.AddIf(group.Auxiliary is not null, Cue.HasAuxiliary, first, end);
        cues.AddIf(group.Auxiliary == "essere", Cue.AuxiliaryBe, first, end);
        cues.AddIf(group.Last - group.Finite >= group.Verbs.Count, Cue.Split, first, end);
        AddClitics(group, cues);
    }

    private static void AddClitics(VerbGroup group, CueList cues)
    {
        foreach (string clitic in group.Clitics)
        {
            cues.Add(clitic switch
            {
                "si" or "s'" => Cue.Reflexive,
                "ci" or "c'" or "vi" or "v'" => Cue.Existential,
                _ => Cue.OtherClitic,
            }, group.First, group.End);
        }
    }
}
