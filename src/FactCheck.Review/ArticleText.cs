using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>What the editor handed in: as it stands, or Markdown whose marks are structure.</summary>
public enum TextFormat { PlainText, Markdown }

/// <summary>What part of an article a block is.</summary>
public enum BlockKind { Title, Standfirst, Heading, Paragraph, Quote, ListItem, Caption }

/// <summary>Emphasis or link on a range inside a block.</summary>
public enum InlineStyle { Strong, Emphasis, Code, Link }

/// <summary>An inline style over a range of the article's text.</summary>
/// <param name="Href">The target of a link, http, https or mailto only; null for other styles.</param>
public sealed record InlineMark(TextSpan Span, InlineStyle Style, string? Href = null);

/// <summary>One block of the article; its span never holds the line breaks between blocks.</summary>
/// <param name="Level">1 to 6 for a heading, the depth from 1 for a list item or quote, else 0.</param>
public sealed record TextBlock(BlockKind Kind, TextSpan Span, int Level, IReadOnlyList<InlineMark> Marks);

/// <summary>The text of a revision, stored once, in NFC with "\n" and never marked up; the structure stands beside it.</summary>
/// <remarks>Blocks are in text order, do not overlap, and are parted by "\n\n" (list items by "\n").</remarks>
public sealed record ArticleText(string Text, IReadOnlyList<TextBlock> Blocks);
