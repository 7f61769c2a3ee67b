using FactCheck.Detection.Text;

namespace FactCheck.Detection.Morphology;

public class FiniteVerbTests
{
    [Theory]
    [InlineData("Il ministro [accusa] la stampa e [conferma] le cifre.")]
    [InlineData("L'accusa [regge], la conferma [manca].")]
    [InlineData("La guida del partito [passa] di mano.")]
    [InlineData("Chi [guida] la Regione non lo [dice].")]
    [InlineData("Il treno [parte] da Milano; una parte [resta].")]
    [InlineData("Due anni fa la legge [era] un'altra.")]
    [InlineData("La Camera [completa] l'esame di una pubblica opera completa.")]
    [InlineData("Un'era [finisce].")]
    [InlineData("Le misure prese [bastano], ma il sindaco [prese] il treno.")]
    [InlineData("Il testo che la [rende] nulla [è] noto.")]
    [InlineData("Lo [accusa] di furto, gli [porta] via i conti.")]
    [InlineData("Sia i sindaci sia i prefetti [temono] che [sia] tardi.")]
    [InlineData("A Monti e Fini [piace] Costa Crociere.")]
    [InlineData("Non [lavoro] oggi: il lavoro [aspetta].")]
    [InlineData("I conti [tornano], dopo i tagli.")]
    [InlineData("Il piano dà il via libera ai cantieri.", "Il piano [dà] il via libera ai cantieri.")]
    [InlineData("Richiamato dalle urla, il padre [chiama] la stampa USA.")]
    [InlineData("Per questo [era] stato denunciato.")]
    [InlineData("Le somme così decise [scadono].")]
    [InlineData("Di chi [sia] la colpa, il cui nome [pesa], non [importa].")]
    [InlineData("IL GOVERNO ACCUSA LA RUSSIA", "IL GOVERNO [ACCUSA] LA RUSSIA")]
    [InlineData("La Lega [attacca], il Pd [tace].")]
    [InlineData("I droni [spoilerarono] il finale.")]
    public void IsAt_Homograph_IsDecidedByItsNeighbours(string marked, string? expected = null)
    {
        string plain = marked.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        Mark(plain).ShouldBe(expected ?? marked);
    }

    private static string Mark(string text)
    {
        List<Token> tokens = TokenizedText.Read(text).Tokens;
        string marked = text;
        for (int i = tokens.Count - 1; i >= 0; i--)
        {
            if (FiniteVerbs.IsAt(tokens, i))
            {
                marked = marked.Insert(tokens[i].End, "]").Insert(tokens[i].Start, "[");
            }
        }

        return marked;
    }
}
