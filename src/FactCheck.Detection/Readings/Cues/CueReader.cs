namespace FactCheck.Detection.Readings.Cues;

/// <summary>All cues of one claim, family by family. Looks no further than three sentences back and one ahead.</summary>
internal static class CueReader
{
    public static CueList Read(ClaimContext claim)
    {
        var cues = new CueList();
        cues.Add(Cue.Always);
        VerbCues.Add(claim, cues);
        ClauseCues.Add(claim, cues);
        FrameCues.Add(claim, cues);
        GovernorCues.Add(claim, cues);
        ConditionCues.Add(claim, cues);
        NarrationCues.Add(claim, cues);
        PredicateCues.Add(claim, cues);
        NearbyConditionalCues.Add(claim, cues);
        SpeakerCues.Add(claim, cues);
        WordCues.Add(claim, cues);
        return cues;
    }
}
