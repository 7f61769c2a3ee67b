using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Future stems without the theme vowel ("andr-", "terr-") and those of one syllable ("sar-", "far-").</summary>
internal static class ContractedStems
{
    /// <summary>Stem to infinitive for the verbs themselves; compounds are found by their ending in <see cref="IsContracted"/>.</summary>
    public static readonly FrozenDictionary<string, string> Lemmas = Words.Map("""
        andr=andare riandr=riandare avr=avere riavr=riavere dovr=dovere ridovr=ridovere potr=potere ripotr=ripotere sapr=sapere risapr=risapere
        vedr=vedere rivedr=rivedere stravedr=stravedere intravedr=intravedere travedr=travedere avvedr=avvedere ravvedr=ravvedere antivedr=antivedere provvedr=provvedere prevedr=prevedere
        vivr=vivere rivivr=rivivere convivr=convivere sopravvivr=sopravvivere
        cadr=cadere accadr=accadere decadr=decadere ricadr=ricadere scadr=scadere
        godr=godere rigodr=rigodere udr=udire sieder=sedere possieder=possedere
        sar=essere risar=riessere dar=dare ridar=ridare far=fare star=stare ristar=ristare sottostar=sottostare soprastar=soprastare sovrastar=sovrastare
        vorr=volere rivorr=rivolere disvorr=disvolere dorr=dolere condorr=condolere parr=parere sparr=sparere varr=valere prevarr=prevalere equivarr=equivalere avvarr=avvalere invarr=invalere rivarr=rivalere
        rimarr=rimanere berr=bere riberr=ribere imberr=imbere
        terr=tenere verr=venire porr=porre trarr=trarre morr=morire
        """);

    // Ending of the stem, and what takes its place in the infinitive.
    private static readonly (string Stem, string Infinitive)[] _families =
    [
        ("sostarr", "sostare"), ("durr", "durre"), ("trarr", "trarre"), ("porr", "porre"), ("terr", "tenere"), ("verr", "venire"),
        ("svarr", "svalere"), ("manarr", "manere"), ("far", "fare"), ("facr", "fare"), ("vedr", "vedere"), ("vivr", "vivere"),
    ];

    // Roots of -ere verbs in -ter and the like that end as a family does without belonging to it.
    private static readonly FrozenSet<string> _strangers = Words.Set("atterr", "sotterr", "interr", "disotterr", "dissotterr", "sverr");

    public static bool IsContracted(string stem) =>
        Lemmas.ContainsKey(stem) || !_strangers.Contains(stem) && Array.Exists(_families, f => stem.EndsWith(f.Stem, StringComparison.Ordinal));

    /// <summary>The infinitive of a contracted stem, or null.</summary>
    public static string? InfinitiveOf(string stem)
    {
        if (Lemmas.TryGetValue(stem, out string? lemma))
        {
            return lemma;
        }

        foreach ((string ending, string infinitive) in _families)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(stem.AsSpan(0, stem.Length - ending.Length), infinitive);
            }
        }

        return null;
    }
}
