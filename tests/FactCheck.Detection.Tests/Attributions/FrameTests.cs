using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

public class FrameTests
{
    [Theory]
    [InlineData("Il prefetto afferma che la diga tiene.", "Saying Saying present")]
    [InlineData("Il prefetto ha affermato che la diga tiene.", "Saying Saying past")]
    [InlineData("Il prefetto pensava che la diga tenesse.", "Saying Thinking past")]
    [InlineData("Il prefetto è convinto che la diga tenga.", "Saying Thinking present")]
    [InlineData("Il prefetto ha promesso che la diga resta.", "Saying Announcing past")]
    [InlineData("Il prefetto fa sapere che la diga tiene.", "Saying Saying present")]
    [InlineData("La diga tiene, precisa il prefetto.", "Postposed Saying present")]
    [InlineData("Il prefetto accusa il gestore.", "Speech Saying present")]
    [InlineData("Dalla prefettura fanno sapere che la diga tiene.", "Saying Saying present")]
    [InlineData("A dirlo è il prefetto.", "Postposed Saying present")]
    [InlineData("Secondo il prefetto la diga tiene.", "Preposition None present")]
    public void Of_Sentence_TellsWhatTheVerbDoes(string text, string expected)
    {
        Frame frame = FramesOf(text).ShouldHaveSingleItem();
        $"{frame.Kind} {frame.Class} {(frame.Past ? "past" : "present")}".ShouldBe(expected);
        frame.HasSource.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Il prefetto ha annunciato che la diga resta.", true)]
    [InlineData("Il prefetto annuncia che la diga resta.", false)]
    [InlineData("Il prefetto ha detto che la diga resta.", false)]
    public void Announces_OnlyAPastPromise(string text, bool announces) => FramesOf(text).ShouldHaveSingleItem().Announces.ShouldBe(announces);

    [Theory]
    [InlineData("Il prefetto non ha detto che la diga tiene.", true)]
    [InlineData("Il prefetto smentisce che la diga ceda.", true)]
    [InlineData("Il prefetto dice che la diga tiene.", false)]
    public void Negated_VerbDenied_IsSo(string text, bool negated) => FramesOf(text).ShouldHaveSingleItem().Negated.ShouldBe(negated);

    [Fact]
    public void Question_FrameInAQuestion_IsSo() => FramesOf("Chi sostiene che la diga tiene?").ShouldAllBe(frame => frame.Question);

    [Fact]
    public void Hearsay_VerbOfSayingInTheConditional_IsSo() =>
        FramesOf("Il prefetto avrebbe detto che la diga tiene.").ShouldHaveSingleItem().Hearsay.ShouldBeTrue();

    [Theory]
    [InlineData("Si vocifera che la diga ceda.")]
    [InlineData("Pare infatti che la diga ceda.")]
    [InlineData("A quanto pare la diga cede.")]
    [InlineData("È stato riferito che la diga cede.")]
    [InlineData("Corre voce che la diga ceda.")]
    public void Of_HearsayWithoutASpeaker_NamesNobody(string text)
    {
        Frame frame = FramesOf(text).ShouldHaveSingleItem();
        (frame.Kind, frame.HasSource).ShouldBe((FrameKind.Impersonal, false));
    }

    [Theory]
    [InlineData("Il secondo tempo comincia.")]
    [InlineData("A seconda dei casi si paga.")]
    [InlineData("La festa si fa secondo tradizione.")]
    [InlineData("Si paga secondo le nuove norme.")]
    [InlineData("Stando a casa si risparmia.")]
    [InlineData("Passa per la verità dei fatti.")]
    [InlineData("Per le imprese è un aggravio.")]
    [InlineData("Sembra un film.")]
    [InlineData("La famiglia sostiene il figlio.")]
    [InlineData("La denuncia è di ieri.")]
    public void Of_WordsThatOnlyLookLikeAFrame_IsEmpty(string text) => FramesOf(text).ShouldBeEmpty();

    [Fact]
    public void AllAttributions_FrameWhoseSubjectStandsBeforeAnother_AreInTextOrder()
    {
        IReadOnlyList<Attribution> all = ClaimDetector.Italian.Analyze("Il prefetto, secondo la radio, ha detto che la diga tiene.").Attributions;
        all.Select(a => a.Source?.Name).ShouldBe(["prefetto", "radio"]);
    }

    private static List<Frame> FramesOf(string text) => Frames.In(TokenizedText.Read(text)).Of(0);
}
