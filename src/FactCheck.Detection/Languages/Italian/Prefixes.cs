using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>What may stand before an irregular root: "pro" + "messo", "sopra" + "giunto".</summary>
internal static class Prefixes
{
    public static readonly FrozenSet<string> All = Words.List("""
        ri re r pro per com con co dis dif di de in im ir sotto sopra sovra tra tras trans contra contro intro inter intra ante pre pos s a ab ac ad af ag al am ap as at
        sor sos sus sup sub sud su e es em ex o oc op os ot com pree sopra stra auto manu bene male sodd soddis sti rag rac rif rip scom in inde
        ricon ricom dimen
        """);
}
