using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Revisions;

public sealed class RevisionWordsTests : ComponentTest
{
    [Theory]
    [InlineData(8, 1, 2, 1, 0, 0, 0, 2, "8 come prima, 1 spostata, 2 riscritte (da decidere di nuovo), 1 non più nel testo")]
    [InlineData(0, 0, 3, 0, 1, 2, 1, 1, "3 riscritte (1 da decidere di nuovo), 1 da collocare, 1 ripristinata, 2 nuove")]
    [InlineData(0, 0, 1, 0, 0, 0, 0, 0, "1 riscritta")]
    [InlineData(0, 0, 0, 0, 0, 0, 0, 0, "Nessuna affermazione da riportare")]
    public void Tell_Counts_SaysWhatHappenedAndNothingElse(int exact, int moved, int reworded, int lost, int unsettled, int found, int restored, int expired, string words) =>
        Services.GetRequiredService<IStringLocalizer<RevisionsText>>()
            .Tell(new RevisionCounts(exact, moved, reworded, lost, unsettled, found, restored, 0, expired)).ShouldBe(words);
}
