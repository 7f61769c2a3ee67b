using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Sources that only point at one named before.</summary>
internal static class Pronouns
{
    /// <summary>"lui", "loro", "egli": nothing but a pronoun.</summary>
    public static bool IsAlone(List<Token> tokens, int first, int end) =>
        end == first + 1 && tokens[first].Form is "lui" or "lei" or "loro" or "egli" or "ella" or "essi" or "esse" or "essa" or "esso" or "questi" or "costui" or "costoro"
        || end > first && tokens[first].Form is "quest'" && end == first + 2 && tokens[first + 1].Form is "ultimo" or "ultima";
}
