namespace FactCheck.Detection.Text;

/// <summary>Words between quotation marks, in UTF-16 units: from the opening mark, included, to the closing mark or the end of the paragraph, not included.</summary>
/// <param name="Parent">The quotation around this one, as an index into the list it stands in, or -1.</param>
internal readonly record struct Quotation(int Start, int End, int Parent);
