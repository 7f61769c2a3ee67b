using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Irregular forms of the remote past in the third person.</summary>
internal static class RemoteForms
{
    public static readonly FrozenSet<string> All = Words.List("""
        disse dissero prese presero fece fecero venne vennero scrisse scrissero nacque nacquero decise decisero vide videro mise misero rimase rimasero chiese chiesero rispose risposero
        vinse vinsero perse persero diede diedero corse corsero uccise uccisero tenne tennero sostenne sostennero ottenne ottennero volle vollero seppe seppero ebbe ebbero visse vissero
        lesse lessero scese scesero accese accesero divenne divennero avvenne avvennero intervenne promise promisero ammise permise commise emerse scoprì offrì giunse giunsero raggiunse raggiunsero
        aggiunse aggiunsero spinse spinsero colse raccolse raccolsero tolse sciolse scelse scelsero rese resero spese espose propose proposero impose dispose pose posero compose condusse produsse
        tradusse ridusse trasse attrasse crebbe crebbero conobbe conobbero piacque tacque cadde caddero stette stettero bevve mosse mossero scosse discusse espresse espressero successe concesse
        permisero trasmise trascorse chiuse chiusero concluse conclusero esplose invase persuase divise rise sorrise parve parvero apparve apparvero scomparve morse immerse sparse rappresentò
        """);
}
