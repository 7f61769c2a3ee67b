using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Present indicative, third person, of the verbs whose present is certain: the irregular ones by table, -are verbs by rule.</summary>
internal static class IndicativeForms
{
    private static readonly FrozenDictionary<string, string> _third = Words.Map("""
        avere=ha/hanno essere=è/sono stare=sta/stanno andare=va/vanno fare=fa/fanno dare=dà/danno venire=viene/vengono tenere=tiene/tengono
        dire=dice/dicono uscire=esce/escono rimanere=rimane/rimangono prendere=prende/prendono mettere=mette/mettono vedere=vede/vedono vivere=vive/vivono
        prevedere=prevede/prevedono risiedere=risiede/risiedono chiedere=chiede/chiedono ricevere=riceve/ricevono esistere=esiste/esistono
        mantenere=mantiene/mantengono ottenere=ottiene/ottengono contenere=contiene/contengono appartenere=appartiene/appartengono sostenere=sostiene/sostengono
        provenire=proviene/provengono intervenire=interviene/intervengono porre=pone/pongono proporre=propone/propongono condurre=conduce/conducono
        trarre=trae/traggono valere=vale/valgono scegliere=sceglie/scelgono rendere=rende/rendono decidere=decide/decidono scrivere=scrive/scrivono
        agire=agisce/agiscono finire=finisce/finiscono preferire=preferisce/preferiscono partire=parte/partono seguire=segue/seguono servire=serve/servono
        """);

    /// <summary>The present, or null where it is not certain.</summary>
    public static string? Of(string lemma, int person, GrammaticalNumber number, bool auxiliary)
    {
        if (person != 3)
        {
            return auxiliary ? OtherPersons(lemma, person, number) : null;
        }

        if (_third.TryGetValue(lemma, out string? forms))
        {
            return forms.Split('/')[number == GrammaticalNumber.Singular ? 0 : 1];
        }

        // In the plural the stress never shows, so every verb in -are is regular.
        bool regular = lemma.EndsWith("are", StringComparison.Ordinal) && lemma.Length > 5;
        return regular ? string.Concat(lemma.AsSpan(0, lemma.Length - 3), number == GrammaticalNumber.Singular ? "a" : "ano") : null;
    }

    private static string? OtherPersons(string lemma, int person, GrammaticalNumber number) => (lemma, person, number) switch
    {
        ("avere", 1, GrammaticalNumber.Singular) => "ho",
        ("avere", 1, GrammaticalNumber.Plural) => "abbiamo",
        ("avere", 2, GrammaticalNumber.Singular) => "hai",
        ("avere", 2, GrammaticalNumber.Plural) => "avete",
        ("essere", 1, GrammaticalNumber.Singular) => "sono",
        ("essere", 1, GrammaticalNumber.Plural) => "siamo",
        ("essere", 2, GrammaticalNumber.Singular) => "sei",
        ("essere", 2, GrammaticalNumber.Plural) => "siete",
        ("stare", 1, GrammaticalNumber.Singular) => "sto",
        ("stare", 1, GrammaticalNumber.Plural) => "stiamo",
        _ => null,
    };
}
