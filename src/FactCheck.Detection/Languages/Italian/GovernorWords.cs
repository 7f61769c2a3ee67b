using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>What the word says on which a clause with "che" depends.</summary>
internal enum GovernorClass { None, Telling, Reporting, Promise, Thought, Hope, Supposition, Emergence, Question }

/// <summary>Verbs by the stand they take to the clause they govern.</summary>
internal static class GovernorWords
{
    private static readonly FrozenDictionary<string, ulong> _ofForm = WordTables.Flags(new Dictionary<GovernorClass, string>
    {
        [GovernorClass.Telling] = """
            d|ice|icono|icendo|etto|isse|issero|iceva|icevano|ire|ico|icevo afferm|a|ano|ato|ò|ando|are|arono|ava spieg|a|ano|ato|ò|ando|are|arono|ava|hi dichiar|a|ano|ato|ò|ando|are|arono|ava
            aggiun|ge|gono|to|se|gendo|gere precis|a|ano|ato|ò|ando|are conferm|a|ano|ato|ò|ando|are|arono osserv|a|ano|ato|ò|ando ricord|a|ano|ato|ò|ando|are|o sottoline|a|ano|ato|ò|ando|are
            ribad|isce|iscono|ito|endo|ì|ire comunic|a|ano|ato|ò|ando|are noto sapere saputo inform|a|ano|ato|ò|ando|are avvert|e|ono|ito|endo|ì|ire replic|a|ano|ato|ò|ando comment|a|ano|ato|ò|ando
            ammett|e|ono|endo|ere ammesso neg|a|ano|ato|ò|ando|are evidenzi|a|ano|ato|ò|ando chiar|isce|iscono|ito|endo|ì|ire lament|a|ano|ato|ò|ando rispo|nde|sto|se|ndendo intendere
            insist|e|ono|ito|endo conclu|de|so|dendo rassicur|a|ano|ato|ò|ando
            """,
        [GovernorClass.Reporting] = """
            sostien|e sosten|gono|uto|endo|ere|ne|nero|eva|evano rifer|isce|iscono|ito|endo|ire|ì|irono|iva|ivano|ite scriv|e|ono|endo|ere|eva scritto scrisse raccont|a|ano|ato|ò|ando|are|arono|ava
            rivel|a|ano|ato|ò|ando|are|arono denunci|a|ano|ato|ò|ando|are segnal|a|ano|ato|ò|ando|are svel|a|ano|ato|ò pubblic|ato|a|ano riport|a|ano|ato|ò|ando|are titol|a|ano twitt|a|ato notizi|a|e
            dichiarazion|e|i accus|a|ano|ato|are testimoni|a|ano|ato|ò attest|a|ano|ato|ò parl|a|ano|ato|ò|ando
            """,
        [GovernorClass.Promise] = """
            annunci|a|ano|ato|ò|ando|are|arono|ava|o promett|e|ono|endo|ere|eva|evano promess|o|a|e promise promisero dec|ide|idono|iso|ise|isero|idere|idendo|isa giur|a|ano|ato|ò|ando|are minacci|a|ano|ato|ò|ando|are|ava|e
            stabil|isce|iscono|ito|endo|ì|ire|iva assicur|a|ano|ato|ò|ando|are|ava garant|isce|iscono|ito|endo|ì|ire prev|ede|edono|isto|ede|edeva|edevano|edendo|edere|isione|isioni accord|o|i dispo|ne|sto|se impegn|a|ano|ato|o|ando
            programm|a|ato concord|a|ano|ato|ando deliber|a|ato intenzion|e|i impegno anticip|a|ano|ato|ò|ando piano progett|o|ava obbliga chies|to|e ordin|a|ato|ò pretes|o
            """,
        [GovernorClass.Thought] = """
            pens|a|ano|ato|ò|ando|are|ava|avano|avo|avamo|o|iamo cred|e|ono|uto|endo|ere|eva|evano|evo|evamo|o|iamo immagin|a|ano|ato|ò|ando|are|ava|avano|avo|o ritien|e|i ritengo ritengono ritenuto riteniamo ritenendo ritenere ritenne riteneva ritenevano
            s|a|anno|o|appiamo|apeva|apevano|apevo|apevamo|apendo convint|o|a|i|e convinzione cert|o|a|i|e certezza sicur|o|a|i|e cap|isce|ito|ì|iva|ire|iamo|endo|ivo comprend|e|ono|ere compreso giudic|a|ato consider|a|ano|ato|ando
            sogn|ato|ava|avo consapevol|e|i consapevolezza idea opinione parere avviso dubbi|o|i dubit|a|o|are scommett|e|o trov|o|a dir|ei|ebbe
            """,
        [GovernorClass.Hope] = "sper|a|ano|ato|ava|avano|avo|o|iamo|ando|are|anza tem|e|ono|uto|eva|evano|evo|endo|ere|ette timor|e|i paura augur|a|o|ato auspic|a|o|ato|ano|ando auspicio preoccup|ato|ati|azione vorr|ei|ebbe rischio possibilità illus|o|i attes|o|a aspett|ava|avano|avo|ato|ativa",
        [GovernorClass.Supposition] = """
            ipotizz|a|ano|ato|ò|ando|are|ava ipotesi sospett|a|ano|ato|ava|avano|are|o|i|ando suppon|e|iamo|endo suppo|sto stim|a|ano|ato|ò|ando|ava|e calcol|a|ano|ato|ando presum|e|ono|ere insinu|a|ato tesi teoria vocifera mormora
            sospetto conget|tura deduc|e dedotto probabil|e|i possibil|e|i verosimile indic|a|ano|ato|ando suggerisc|e|ono suggerito dimostr|a|ano|ato|ando mostr|a|ano|ato|ando rilev|a|ano|ato|ando accert|a|ato scopert|o appurat|o verificat|o
            """,
        [GovernorClass.Emergence] = "emer|ge|gono|so|sa|se|geva risult|a|ano|ato|ava|erebbe trapel|a|ano|ato|ata appren|de|dere appreso par|e|eva|rebbe sembr|a|ano|ava|erebbe evinc|e dic|esi voc|e|i indiscrezion|e|i corre circola",
        [GovernorClass.Question] = "chied|e|ono|ere|endo|ersi|eva|o|iamo chiesto domand|a|ano|ato|are|arsi|o valut|a|ano|are|ando verific|a|are|ando dubbio sapere capire vedere scopr|ire discut|e|ere",
    });

    public static GovernorClass Of(string form) => _ofForm.TryGetValue(form, out ulong bits) ? (GovernorClass)System.Numerics.BitOperations.TrailingZeroCount(bits) : GovernorClass.None;
}
