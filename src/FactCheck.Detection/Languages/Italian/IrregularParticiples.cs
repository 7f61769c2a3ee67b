using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Participles that are not root + ato, uto, ito; masculine singular without the last vowel, to the infinitive.</summary>
internal static class IrregularParticiples
{
    /// <summary>The longest ending of a form that stands here, with what precedes it, gives the infinitive: "sopraggiunt" is "sopra" + "giungere".</summary>
    public static readonly FrozenDictionary<string, string> Endings = Words.Map("""
        fatt=fare dat=dare dett=dire stat=essere mess=mettere pres=prendere res=rendere chiest=chiedere rimast=rimanere scritt=scrivere lett=leggere
        vist=vedere pers=perdere cors=correre mort=morire nat=nascere apert=aprire copert=coprire offert=offrire soffert=soffrire
        vint=vincere tratt=trarre dott=durre post=porre chius=chiudere decis=decidere uccis=uccidere divis=dividere ris=ridere
        giunt=giungere aggiunt=aggiungere punt=pungere pint=pingere spint=spingere strett=stringere tint=tingere fint=fingere
        accolt=accogliere colt=cogliere tolt=togliere sciolt=sciogliere scelt=scegliere volt=volgere rivolt=rivolgere risolt=risolvere
        moss=muovere scoss=scuotere discuss=discutere espuls=espellere spars=spargere emers=emergere immers=immergere sommers=sommergere
        sces=scendere tes=tendere spes=spendere difes=difendere offes=offendere appes=appendere sospes=sospendere acces=accendere
        cott=cuocere rott=rompere dirett=dirigere corrett=correggere elett=eleggere protett=proteggere rett=reggere distrutt=distruggere
        invas=invadere evas=evadere conclus=concludere inclus=includere esclus=escludere delus=deludere illus=illudere concess=concedere
        success=succedere rispost=rispondere nascost=nascondere vissut=vivere bevut=bere venut=venire tenut=tenere mancat=mancare
        spent=spegnere pars=parere compars=comparire scompars=scomparire appars=apparire vals=valere
        assunt=assumere presunt=presumere desunt=desumere redatt=redigere esatt=esigere espress=esprimere depress=deprimere oppress=opprimere soppress=sopprimere impress=imprimere
        convint=convincere estint=estinguere distint=distinguere dipint=dipingere sconfitt=sconfiggere trafitt=trafiggere afflitt=affliggere fitt=figgere
        assolt=assolvere svolt=svolgere coinvolt=coinvolgere travolt=travolgere sconvolt=sconvolgere avvolt=avvolgere raccolt=raccogliere
        sort=sorgere scort=scorgere accort=accorgere tort=torcere mors=mordere
        fus=fondere diffus=diffondere confus=confondere piant=piangere unt=ungere esplos=esplodere eros=erodere corros=corrodere
        persuas=persuadere dissuas=dissuadere percoss=percuotere riscoss=riscuotere promoss=promuovere rimoss=rimuovere commoss=commuovere
        percors=percorrere occors=occorrere ricors=ricorrere accors=accorrere trascors=trascorrere soccors=soccorrere
        cint=cingere previst=prevedere provvist=provvedere rivist=rivedere
        sedut=sedere possedut=possedere piaciut=piacere taciut=tacere conosciut=conoscere cresciut=crescere cadut=cadere
        avut=avere dovut=dovere potut=potere volut=volere saput=sapere vedut=vedere credut=credere riuscit=riuscire
        perdut=perdere ricevut=ricevere temut=temere vendut=vendere battut=battere ripetut=ripetere godut=godere
        indott=indurre mantenut=mantenere svenut=svenire pervenut=pervenire
        """);

    /// <summary>Shapes of a participle that are nouns or adjectives when they follow essere.</summary>
    public static readonly FrozenSet<string> Adjectives = Words.List("""
        sbagliat adeguat inadeguat complicat delicat privat opportun sensat insensat scontat fondat infondat appropriat ostinat
        incazzat tes cert fort moderat sofisticat limitat sicur stat illimitat
        """);

    /// <summary>Forms that end like a listed participle and never are one.</summary>
    public static readonly FrozenSet<string> Strangers = Words.List("""
        porta porti porte parte parti certo certa certi certe molto molta molti molte punto punta punti punte posta volta volte volto
        presso adesso spesso stesso stessa stessi stesse fino tutto tutta tutti tutte quanto quanta quanti quante tanto tanta tanti tante
        prima primo corso resto morte sorte notte mezzo mese mesi paese paesi spese verso attraverso diverso diversa diversi diverse
        conto contro dentro intento adatto gratto matto forte sorta alto alta esatto perfetto effetto aspetto oggetto soggetto progetto petto letto tetto
        ente gente mente niente lato lati caso casa cosa cose rosa tese base basi fase frase classe interesse
        ingresso congresso processo eccesso permesso complesso sesso possesso messa massa cassa tassa passo mercato marito
        vita dita lite sito siti gita crescita nascita visita merito debito credito limite ambito subito gratuito spirito diritto profitto
        aiuto minuto minuti statuto tributo contributo istituto rifiuto rifiuti salute muto tuta acuto
        senato prelato alleato alleati grato grata grati sindacato avvocato soldato soldati magistrato deputato deputati candidato
        """);
}
