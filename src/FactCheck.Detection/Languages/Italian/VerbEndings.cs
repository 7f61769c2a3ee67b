namespace FactCheck.Detection.Languages.Italian;

/// <summary>What a stem takes, by its use.</summary>
internal static class VerbEndings
{
    /// <summary>One paradigm a line: use of the stem, mood, tense, and the endings of the six persons ("-" where the stem serves none); of a participle o, a, i, e.</summary>
    public const string Table = """
        AreA indicative present o - a - ate ano
        AreI indicative present - i - iamo - -
        AreI subjunctive present i i i iamo iate ino
        AreA imperative present - a - - ate -
        AreI imperative present - - - iamo - -
        AreA indicative imperfect avo avi ava avamo avate avano
        AreA indicative past ai asti ò ammo aste arono
        AreA subjunctive imperfect assi assi asse assimo aste assero
        AreA infinitive present are
        AreA gerund present ando
        AreA participle past ato ata ati ate
        PresentO indicative present o - - - - ono
        PresentO subjunctive present a a a - - ano
        PresentI indicative present - i - - - -
        PresentE indicative present - - e - - -
        PresentIamo indicative present - - - iamo - -
        PresentIamo subjunctive present - - - iamo iate -
        PresentEte indicative present - - - - ete -
        PresentIte indicative present - - - - ite -
        PresentI imperative present - i - - - -
        PresentIamo imperative present - - - iamo - -
        PresentEte imperative present - - - - ete -
        PresentIte imperative present - - - - ite -
        ThemeE indicative imperfect evo evi eva evamo evate evano
        ThemeE indicative past - esti - emmo este -
        ThemeE subjunctive imperfect essi essi esse essimo este essero
        ThemeI indicative imperfect ivo ivi iva ivamo ivate ivano
        ThemeI indicative past ii isti ì immo iste irono
        ThemeI subjunctive imperfect issi issi isse issimo iste issero
        WeakPast indicative past ei - é - - erono
        WeakPast indicative past etti - ette - - ettero
        StrongPast indicative past i - e - - ero
        Gerund gerund present endo
        InfinitiveEre infinitive present ere
        InfinitiveIre infinitive present ire
        InfinitiveRe infinitive present re
        Participle participle past o a i e
        FutureEr indicative future erò erai erà eremo erete eranno
        FutureEr conditional present erei eresti erebbe eremmo ereste erebbero
        FutureIr indicative future irò irai irà iremo irete iranno
        FutureIr conditional present irei iresti irebbe iremmo ireste irebbero
        Future indicative future ò ai à emo ete anno
        Future conditional present ei esti ebbe emmo este ebbero
        """;
}
