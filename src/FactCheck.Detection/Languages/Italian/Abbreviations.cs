using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words whose full stop ends no sentence.</summary>
internal static class Abbreviations
{
    public static readonly FrozenSet<string> All = Words.List("""
        on sen dott dr prof avv ing arch geom rag sig sigg gen col cap ten magg mons don art artt n nn nr num pag pagg p pp cap capp
        cav cfr ca circa ecc es fig tab vol ed op cit s ss sr jr st mr mrs ms lgs dl ddl cod proc pen civ gr rif tel fax cell min max
        gov pres vice segr dir resp uff c.so v.le p.zza mln mld km kg gg hh av a.c d.c
        """);
}
