using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

public class VerbAnalyserTests
{
    [Theory]
    [InlineData("vengo", "venire Indicative Present 1 Singular")]
    [InlineData("vennero", "venire Indicative Past 3 Plural")]
    [InlineData("interverrà", "intervenire Indicative Future 3 Singular")]
    [InlineData("proponevano", "proporre Indicative Imperfect 3 Plural")]
    [InlineData("fecero", "fare Indicative Past 3 Plural")]
    [InlineData("soddisfacesse", "soddisfare Subjunctive Imperfect 3 Singular")]
    [InlineData("rifà", "rifare Indicative Present 3 Singular")]
    [InlineData("benediceva", "benedire Indicative Imperfect 3 Singular")]
    [InlineData("cerchino", "cercare Subjunctive Present 3 Plural")]
    [InlineData("inviino", "inviare Subjunctive Present 3 Plural")]
    [InlineData("studino", "studiare Subjunctive Present 3 Plural")]
    [InlineData("cominceranno", "cominciare Indicative Future 3 Plural")]
    [InlineData("finisce", "finire Indicative Present 3 Singular")]
    [InlineData("riconobbe", "riconoscere Indicative Past 3 Singular")]
    [InlineData("tragga", "trarre Subjunctive Present 1 Singular")]
    [InlineData("abbiano", "avere Subjunctive Present 3 Plural")]
    [InlineData("fossero", "essere Subjunctive Imperfect 3 Plural")]
    [InlineData("debba", "dovere Subjunctive Present 1 Singular")]
    [InlineData("potrebbero", "potere Conditional Present 3 Plural")]
    [InlineData("parlaste", "parlare Indicative Past 2 Plural")]
    [InlineData("prendendo", "prendere Gerund Present 0 Singular")]
    [InlineData("sopraggiunta", "sopraggiungere Participle Past 0 Singular")]
    [InlineData("compiuti", "compiere Participle Past 0 Plural")]
    [InlineData("unirsi", "unire Infinitive Present 0 Singular +si")]
    [InlineData("esporglielo", "esporre Infinitive Present 0 Singular +glielo")]
    [InlineData("aver", "avere Infinitive Present 0 Singular")]
    [InlineData("facendolo", "fare Gerund Present 0 Singular +lo")]
    [InlineData("arrestatolo", "arrestare Participle Past 0 Singular +lo")]
    [InlineData("droneggiarono", "droneggiare Indicative Past 3 Plural ?")]
    public void Analyse_Form_GivesItsFirstReading(string form, string expected) => Dump(VerbAnalyser.Analyse(form)[0]).ShouldBe(expected);

    [Theory]
    [InlineData("esse")]
    [InlineData("natale")]
    [InlineData("generale")]
    [InlineData("però")]
    [InlineData("avvocato")]
    [InlineData("quando")]
    public void Analyse_NoVerb_GivesNothing(string form) => VerbAnalyser.Analyse(form).ShouldBeEmpty();

    [Fact]
    public void Analyse_VerbOfTheLexicon_KnowsItsOwnInfinitive()
    {
        foreach (Verb verb in VerbLexicon.All)
        {
            VerbAnalyser.Analyse(verb.Lemma).ShouldContain(analysis => analysis.Verb == verb && analysis.Mood == GrammaticalMood.Infinitive, verb.Lemma);
        }
    }

    [Fact]
    public void Lexicon_FrameVerbs_AreVerbsOfTheLexicon()
    {
        string[] lists =
        [
            FrameVerbs.TakesEssere, FrameVerbs.Intransitive, FrameVerbs.TakesChe, FrameVerbs.TakesAInfinitive, FrameVerbs.TakesDiInfinitive, FrameVerbs.TakesBareInfinitive,
            FrameVerbs.Saying, FrameVerbs.Thinking, FrameVerbs.Announcing, FrameVerbs.Perceiving, FrameVerbs.Causative, FrameVerbs.Modal, FrameVerbs.Copular,
        ];
        lists.SelectMany(Words.Split).Where(infinitive => VerbLexicon.Find(infinitive) is null).Distinct().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("arrivare", "TakesEssere, TakesAInfinitive")]
    [InlineData("sostenere", "Transitive, TakesChe, TakesDiInfinitive, Saying")]
    [InlineData("lavorare", "None")]
    [InlineData("continuare", "Transitive, TakesAInfinitive")]
    [InlineData("verbonuovo", "None")]
    public void FramesOf_Verb_AreThoseOfItsLists(string infinitive, string frames) => VerbLexicon.FramesOf(infinitive).ToString().ShouldBe(frames);

    private static string Dump(VerbAnalysis analysis) =>
        $"{analysis.Lemma} {analysis.Mood} {analysis.Tense} {analysis.Person} {analysis.Number}"
        + (analysis.Enclitics.Length > 0 ? " +" + analysis.Enclitics : string.Empty) + (analysis.IsGuess ? " ?" : string.Empty);
}
