using FactCheck.Detection.Morphology;

namespace FactCheck.Detection.Clauses;

/// <summary>A verb group while it is being read: what each further verb adds to it.</summary>
internal sealed class VerbGroupDraft(int finite, FiniteForm form)
{
    private readonly List<int> _verbs = [finite];

    public IReadOnlyList<int> Verbs => _verbs;

    public int Finite => finite;

    public int Last => _verbs[^1];

    public FiniteForm Form => form;

    public string Lemma { get; private set; } = form.Lemma;

    public string? Auxiliary { get; private set; }

    public string? Modal { get; private set; }

    public VerbTense Tense { get; set; }

    public VerbAspect Aspect { get; set; }

    public VerbVoice Voice { get; set; }

    /// <summary>Whether the verb acts on its own subject ("si sarebbe dimesso", "potrebbe essersi dimesso").</summary>
    public bool IsReflexive { get; set; }

    public void Add(int token, string lemma)
    {
        _verbs.Add(token);
        Lemma = lemma;
    }

    /// <summary>The auxiliary that bears the conditional; one in the infinitive after a modal ("potrebbe aver visto") is none.</summary>
    public void SetAuxiliary(string infinitive) => Auxiliary ??= Verbs.Count == 1 ? infinitive : null;

    /// <summary>The first of several counts: "dovrebbe poter partire" is a duty.</summary>
    public void SetModal(string infinitive) => Modal ??= infinitive;
}
