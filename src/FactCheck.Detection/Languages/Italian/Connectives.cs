using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words that tie a clause to what went before and are no part of what it claims.</summary>
internal static class Connectives
{
    /// <summary>Prepositions of concession: what they hold is the writer's preface to the claim.</summary>
    public static readonly FrozenSet<string> Prefaces = Words.List("nonostante malgrado");

    public static readonly FrozenSet<string> All = Words.List("e ed ma però così quindi dunque inoltre infatti tuttavia invece anzi poi pertanto perciò insomma infine o oppure eppure intanto");
}
