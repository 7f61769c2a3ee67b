using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>The frames of each verb, gathered from the lists of <see cref="FrameVerbs"/>.</summary>
internal sealed class FrameTable
{
    private const VerbFrames WithoutObject = VerbFrames.Modal | VerbFrames.Copular;

    private readonly Dictionary<string, VerbFrames> _frames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withoutObject = [.. Words.Split(FrameVerbs.TakesEssere), .. Words.Split(FrameVerbs.Intransitive)];

    public FrameTable()
    {
        Mark(FrameVerbs.TakesEssere, VerbFrames.TakesEssere);
        Mark(FrameVerbs.TakesChe, VerbFrames.TakesChe);
        Mark(FrameVerbs.TakesAInfinitive, VerbFrames.TakesAInfinitive);
        Mark(FrameVerbs.TakesDiInfinitive, VerbFrames.TakesDiInfinitive);
        Mark(FrameVerbs.TakesBareInfinitive, VerbFrames.TakesBareInfinitive);
        Mark(FrameVerbs.Saying, VerbFrames.Saying);
        Mark(FrameVerbs.Thinking, VerbFrames.Thinking);
        Mark(FrameVerbs.Announcing, VerbFrames.Announcing);
        Mark(FrameVerbs.Perceiving, VerbFrames.Perceiving);
        Mark(FrameVerbs.Causative, VerbFrames.Causative);
        Mark(FrameVerbs.Modal, VerbFrames.Modal);
        Mark(FrameVerbs.Copular, VerbFrames.Copular);
    }

    public VerbFrames Of(string infinitive)
    {
        VerbFrames frames = _frames.GetValueOrDefault(infinitive);
        bool transitive = !_withoutObject.Contains(infinitive) && (frames & WithoutObject) == 0;
        return transitive ? frames | VerbFrames.Transitive : frames;
    }

    private void Mark(string infinitives, VerbFrames frame)
    {
        foreach (string infinitive in Words.Split(infinitives))
        {
            _frames[infinitive] = _frames.GetValueOrDefault(infinitive) | frame;
        }
    }
}
