using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs in -ere. Their conditional has the same ending as that of -are verbs, so only a list tells them apart.</summary>
internal static class EreVerbs
{
    private static readonly FrozenSet<string> _roots = Words.List("""
        accad accend accing accogl accorg accresc affligg aggiung allud annett append apprend ard arrend ascend
        assist assolv assum attend atting avvolg batt ced chied chiud cing cogl coincid combatt commett commuov compiang
        comprend compromett conced conclud concorr condivid confond congiung connett conosc consist contend contorc convinc converg
        corrispond corr corregg corromp cred cresc cuoc decid decresc delud deprim desist desum difend diffond dipend diping dirig
        disced discend dischiud disciogl discut disperd dispiac dissolv distend distingu distogl distorc distrugg divid dol eccell elegg
        elid elud emerg emett erg erig erod esig esist espell esplod esprim estend estingu evad evinc evolv fend figg fing flett fond frang
        frem frigg fulg fung gem giac giung god illud immerg immett imprim incid includ incorr infligg infond infrang insist insorg
        intend intercorr interced interromp intraprend intrid intrud invad involv irromp legg led mesc mett miet mord muov mung nasc nascond
        nuoc occorr offend omett opprim pasc pend percorr percuot perd permett persist persuad piac piang piov porg possed preced
        preclud precorr prefigg prem prend prescind prescriv presied presum pretend promett promuov propend prorromp protegg protend
        pung racchiud raccogl raggiung rapprend redig redim regg repell reprim rend resist restring riaccend ricev richied riconosc
        ricorr ricred ricresc rid riflett rimett rimpiang rimuov rinasc rinchiud rincresc riprend riscuot risied risolv risorg risplend
        rispond ripet ritorc rivolg rod romp sced scegl scend schiud sciogl scommett sconfigg sconnett sconvolg scorg scorr scriv scuot sed
        smett smuov socchiud soccomb soccorr soggiac sommerg sopprim sorg sorprend sorregg sorrid sospend sottend sottintend
        sottomett sottoscriv spand sparg spegn spend sperd sping splend sporg sprem stend string strugg succed suddivid sussist svell svend
        svolg tac tem tend terg ting togl torc trafigg tramett transig trascend trascorr trascriv trasfond trasmett travolg uccid ung
        val vend vinc viv volg descriv iscriv ascriv circoscriv inscriv proscriv ricongiung soggiung ingiung disgiung pervad dissuad
        incomb delinqu dirim esim comprim concern discern discorr rincorr scern compet assolv devolv tess splend
        sed ripercorr incut
        """);

    private static readonly string[] _prefixes = ["ri", "dis", "in", "pre", "con", "sotto", "sopra", "tra", "auto", "stra", "inter"];

    public static bool HasRoot(string root) => _roots.Contains(root) || Array.Exists(_prefixes, prefix =>
        root.Length > prefix.Length + 3 && root.StartsWith(prefix, StringComparison.Ordinal) && _roots.Contains(root[prefix.Length..]));
}
