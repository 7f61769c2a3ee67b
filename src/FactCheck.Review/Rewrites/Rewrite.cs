using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>What a treatment does to the words of an article.</summary>
/// <param name="Edits">In text order, without overlap, in UTF-16 units of the claim's revision; empty where the words stay as they are.</param>
/// <param name="Touched">Where the edits were worked out from: another rewrite that changes words in here would spoil them.</param>
/// <param name="WholeSentence">For a cut: the whole sentence goes.</param>
public sealed record Rewrite(TreatmentKind Kind, IReadOnlyList<TextEdit> Edits, TextSpan Touched, bool WholeSentence = false);
