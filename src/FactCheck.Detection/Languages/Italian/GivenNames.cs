using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>First names by which a person is told from a place, a company or a ship.</summary>
internal static class GivenNames
{
    public static readonly FrozenSet<string> All = Words.List("""
        adriana adriano agata agnese agostino alba alberta alberto aldo alessandra alessandro alessia alessio alfonso alfredo alice amalia amedeo ambra amina amir ana andrea angela angelica angelo anita anna
        annalisa annamaria antonella antonia antonino antonio arianna armando arnaldo arturo asia assunta attilio augusto aurelio barbara beatrice benedetta benedetto beniamino bernardo bianca brigida bruna bruno
        camilla carla carlo carlotta carmela carmelo carmen carmine carolina caterina cecilia celeste cesare chiara cinzia ciro clara claudia claudio clelia clemente concetta corrado cosimo cristiana cristiano cristina cristian christian
        damiano daniela daniele danilo dario davide debora deborah denis denise diana diego dino domenica domenico donatella donato doriana edoardo egidio elena eleonora elia eliana elio elisa elisabetta emanuela emanuele
        emilia emiliano emilio emma enea ennio enrica enrico enzo erica ernesto erika ester ettore eugenia eugenio eva fabiana fabio fabiola fabrizia fabrizio federica federico felice ferdinando ferruccio filippo fiorella
        flavia flavio franca francesca francesco franco fulvio gabriele gabriella gaetana gaetano gaia gaspare gennaro gerardo germano giacinto giacomo giada gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni giampaolo giampiero
        gina gino gioacchino giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina giusy gloria grazia graziano greta guglielmo guido gustavo ida ignazio igor ilaria ilario imma irene iris isabella ivan ivana ivano ivo
        jacopo karim karen katia lara laura lavinia lea leandro lella leo leonardo letizia libero licia lidia liliana linda lino lisa livia livio lorella lorena lorenza lorenzo loretta loris luca lucia luciana luciano lucio ludovica ludovico luigi luigia luisa luisella
        maddalena manlio manuel manuela mara marcello marco margherita maria marianna mariangela mariano marina marino mario marisa marta martina massimiliano massimo matilde matteo mattia maura maurizio mauro melissa michela michele mila milena mirco mirella mirko miriam mohamed monica morena
        nadia natale natalia nello nicola nicolas nicole nicolò nicoletta nina nino noemi norma nunzia nunzio olga olivia omar orazio oreste orlando ornella orsola oscar osvaldo ottavia ottavio
        palmiro paola paolo pasquale patrizia patrizio paul pasqualina peter piera pierangelo piergiorgio pierluigi piero pierpaolo pietro pino pio primo rachele raffaele raffaella raimondo raul rebecca regina remo renata renato renzo riccardo rinaldo rita robert roberta roberto rocco rodolfo romano romeo romina romolo rosa rosalba rosanna
        rosario rosaria rosella rossana rossella ruggero sabina sabino sabrina salvatore samuel samuele samuela sandra sandro santa santo sara saverio savino sebastiano serena sergio silvana silvano silvestro silvia silvio simona simone sofia sonia stefania stefano susanna svetlana sveva
        tamara tania tatiana tea teodoro teresa tina tiziana tiziano tobia tommaso tullio ubaldo ugo umberto urbano ursula valentina valentino valeria valerio valter vanessa vasco vera veronica vincenza vincenzo viola virgilio virginia vito vittoria vittorio viviana vladimir walter wanda yuri
        """);
}
