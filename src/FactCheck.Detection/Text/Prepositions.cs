namespace FactCheck.Detection.Text;

/// <summary>The prepositions that phrases and frames turn on, by their sense, with and without article.</summary>
internal static class Prepositions
{
    public static bool IsOf(Token token) => token.Form is "di" or "d'" or "del" or "dello" or "della" or "dei" or "degli" or "delle" or "dell'";

    public static bool IsFrom(Token token) => token.Form is "da" or "dal" or "dallo" or "dalla" or "dai" or "dagli" or "dalle" or "dall'";

    public static bool IsTo(Token token) => token.Form is "a" or "ad" or "al" or "allo" or "alla" or "ai" or "agli" or "alle" or "all'";

    public static bool IsIn(Token token) => token.Form is "in" or "nel" or "nello" or "nella" or "nei" or "negli" or "nelle" or "nell'";

    public static bool IsOn(Token token) => token.Form is "su" or "sul" or "sullo" or "sulla" or "sui" or "sugli" or "sulle" or "sull'";
}
