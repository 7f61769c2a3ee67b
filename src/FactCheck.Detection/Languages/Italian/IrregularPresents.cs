using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>The present indicative of the verbs that no rule of spelling gives, in the six persons.</summary>
/// <remarks>Forms of equal standing are decided for the commoner one (devo, soddisfa, sale), because an editor is offered one.</remarks>
internal static class IrregularPresents
{
    // Infinitive, io, tu, lui, noi, voi, loro; after a colon the prefixes that make further verbs ("ri" + venire).
    private const string Table = """
        avere ho hai ha abbiamo avete hanno
        riavere riò riai rià riabbiamo riavete rianno
        essere sono sei è siamo siete sono
        andare vado vai va andiamo andate vanno
        riandare rivado rivai rivà riandiamo riandate rivanno
        dare do dai dà diamo date danno
        ridare ridò ridai ridà ridiamo ridate ridanno
        stare sto stai sta stiamo state stanno
        sottostare sottostò sottostai sottostà sottostiamo sottostate sottostanno
        fare faccio fai fa facciamo fate fanno
        rifare rifaccio rifai rifà rifacciamo rifate rifanno
        contraffare contraffaccio contraffai contraffà contraffacciamo contraffate contraffanno
        sopraffare sopraffaccio sopraffai sopraffà sopraffacciamo sopraffate sopraffanno
        assuefare assuefaccio assuefai assuefà assuefacciamo assuefate assuefanno
        liquefare liquefaccio liquefai liquefà liquefacciamo liquefate liquefanno
        stupefare stupefaccio stupefai stupefà stupefacciamo stupefate stupefanno
        rarefare rarefaccio rarefai rarefà rarefacciamo rarefate rarefanno
        strafare strafaccio strafai strafà strafacciamo strafate strafanno
        putrefare putrefaccio putrefai putrefà putrefacciamo putrefate putrefanno
        tumefare tumefaccio tumefai tumefà tumefacciamo tumefate tumefanno
        disfare disfaccio disfai disfa disfacciamo disfate disfano
        soddisfare soddisfo soddisfi soddisfa soddisfiamo soddisfate soddisfano
        dire dico dici dice diciamo dite dicono: ri contrad dis male bene pre inter ad in
        bere bevo bevi beve beviamo bevete bevono: ri stra im
        porre pongo poni pone poniamo ponete pongono: ap com contrap de decom dis es frap giustap im inter op pre pro ricom scom sotto sovrap sup postp antep trasp ripro predis presup sovraes
        trarre traggo trai trae traiamo traete traggono: at con de dis es pro re ri sot as
        durre duco duci duce duciamo ducete ducono: ad con de in intro pro ri ripro se tra reintro ricon
        tenere tengo tieni tiene teniamo tenete tengono: appar as at con de intrat man ot ri sos trat risos riot
        venire vengo vieni viene veniamo venite vengono: ad av con contrav di inter per pre pro ri rin s soprav sov addi
        rimanere rimango rimani rimane rimaniamo rimanete rimangono
        permanere permango permani permane permaniamo permanete permangono
        valere valgo vali vale valiamo valete valgono: av equi pre ri
        dolere dolgo duoli duole dogliamo dolete dolgono: con
        salire salgo sali sale saliamo salite salgono: as ri
        udire odo odi ode udiamo udite odono: ri
        uscire esco esci esce usciamo uscite escono: ri fuori fuor
        morire muoio muori muore moriamo morite muoiono
        sedere siedo siedi siede sediamo sedete siedono: pos sopras
        volere voglio vuoi vuole vogliamo volete vogliono: ri
        sapere so sai sa sappiamo sapete sanno
        risapere risò risai risà risappiamo risapete risanno
        potere posso puoi può possiamo potete possono
        dovere devo devi deve dobbiamo dovete devono
        solere soglio suoli suole sogliamo solete sogliono
        parere paio pari pare paiamo parete paiono
        apparire appaio appari appare appariamo apparite appaiono: ri
        comparire compaio compari compare compariamo comparite compaiono: ri s
        trasparire traspaio traspari traspare traspariamo trasparite traspaiono
        cogliere colgo cogli coglie cogliamo cogliete colgono: ac rac riac
        togliere tolgo togli toglie togliamo togliete tolgono: dis ri
        scegliere scelgo scegli sceglie scegliamo scegliete scelgono: pre tra
        sciogliere sciolgo sciogli scioglie sciogliamo sciogliete sciolgono: di
        spegnere spengo spegni spegne spegniamo spegnete spengono: ri
        nuocere nuoccio nuoci nuoce nuociamo nuocete nuocciono
        cuocere cuocio cuoci cuoce cuociamo cuocete cuociono: ri s
        piacere piaccio piaci piace piacciamo piacete piacciono: com dis s
        tacere taccio taci tace tacciamo tacete tacciono: sot
        giacere giaccio giaci giace giacciamo giacete giacciono: sog
        empire empio empi empie empiamo empite empiono: ri ad
        compire compio compi compie compiamo compite compiono
        compiere compio compi compie compiamo compiete compiono
        empiere empio empi empie empiamo empiete empiono: ad ri
        cucire cucio cuci cuce cuciamo cucite cuciono: ri s
        """;

    private static readonly FrozenDictionary<string, string[]> _forms = Read().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The six forms, singular first, or null for a regular verb.</summary>
    public static IReadOnlyList<string>? Of(string infinitive) => _forms.GetValueOrDefault(infinitive);

    private static Dictionary<string, string[]> Read()
    {
        var forms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] halves = line.Split(':');
            string[] words = halves[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] prefixes = halves.Length == 1 ? [] : halves[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (string prefix in prefixes.Prepend(string.Empty))
            {
                forms[prefix + words[0]] = Array.ConvertAll(words[1..], word => prefix + word);
            }
        }

        return forms;
    }
}
