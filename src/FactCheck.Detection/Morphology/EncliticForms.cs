using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Infinitives, gerunds, participles and imperatives with pronouns joined to them, and infinitives without their last vowel ("unirsi", "facendolo", "aver").</summary>
internal static class EncliticForms
{
    /// <summary>Pronouns that lean on the end of a verb, in pairs and alone.</summary>
    public static readonly string[] Enclitics = Words.Split("""
        glielo gliela glieli gliele gliene sene selo sela seli sele melo mela meli mele mene telo tela teli tele tene celo cela celi cele cene velo vela veli vele vene
        mici mivi tici vici gli lo la li le ne si ci vi mi ti
        """);

    public static void AddTo(List<VerbAnalysis> analyses, string form)
    {
        if (form[^1] == 'r' || IsSouthernInfinitive(form))
        {
            AddInfinitive(analyses, form[^1] == 'r' ? form : form[..^1] + (form[^1] == 'à' ? "ar" : "er"), string.Empty);
            return;
        }

        foreach (string enclitic in Enclitics)
        {
            if (form.Length > enclitic.Length + 2 && form.EndsWith(enclitic, StringComparison.Ordinal))
            {
                AddHost(analyses, form[..^enclitic.Length], enclitic);
            }
        }
    }

    // "potrebbe annà", "rimanè": the speech of Rome and the South, in quotations and posts. "finì" is left to the remote past.
    private static bool IsSouthernInfinitive(string form) => form.Length > 3 && form[^1] is 'à' or 'è';

    private static void AddHost(List<VerbAnalysis> analyses, string host, string enclitic)
    {
        if (host[^1] == 'r')
        {
            AddInfinitive(analyses, host, enclitic);
        }
        else if (host[^1] is 'o' or 'a' or 'i' or 'e')
        {
            int first = analyses.Count;
            VerbAnalyser.AddByStem(host, enclitic, analyses);
            for (int i = analyses.Count - 1; i >= first; i--)
            {
                if (!MayCarry(analyses[i], host))
                {
                    analyses.RemoveAt(i);
                }
            }
        }
    }

    /// <summary>"por" is "porre" without its end, "aver" "avere".</summary>
    private static void AddInfinitive(List<VerbAnalysis> analyses, string clipped, string enclitic)
    {
        foreach (string infinitive in (string[])[clipped + "e", clipped + "re"])
        {
            if (VerbLexicon.Find(infinitive) is { } verb)
            {
                analyses.Add(new VerbAnalysis(verb, GrammaticalMood.Infinitive, GrammaticalTense.Present, 0, GrammaticalNumber.Singular, enclitic));
            }
        }
    }

    // The singular imperative is left out, and a participle must agree: "generale", "capitale", "mortale" are other words.
    private static bool MayCarry(VerbAnalysis analysis, string host) => analysis.Mood switch
    {
        GrammaticalMood.Gerund => true,
        GrammaticalMood.Participle => analysis.Enclitics is "si" || analysis.Enclitics[0] == 'l' && analysis.Enclitics[^1] == host[^1],
        GrammaticalMood.Imperative => analysis.Number == GrammaticalNumber.Plural,
        _ => false,
    };
}
