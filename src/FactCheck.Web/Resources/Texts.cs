namespace FactCheck.Web.Resources;

// One name per .resx of this folder, for IStringLocalizer<T>.

/// <summary>Words of the frame around every page.</summary>
public sealed class ShellText;

/// <summary>Words of a connection that was lost and mended.</summary>
public sealed class ConnectionText;

/// <summary>Words several features share: verdicts, readings, progress.</summary>
public sealed class VerdictText;

/// <summary>Words of what helps to read the article: find, type size, the card over a mark.</summary>
public sealed class ArticleToolsText;

/// <summary>MudBlazor's own words, under MudBlazor's own keys.</summary>
public sealed class MudBlazorText;

public sealed class PeopleText;

public sealed class PresenceText;

public sealed class LibraryText;

/// <summary>Words of the library before there is an article in it.</summary>
public sealed class FirstRunText;

public sealed class IntakeText;

public sealed class ReportsText;

public sealed class WorkbenchText;

/// <summary>Words of the claim card and of similar earlier claims.</summary>
public sealed class CardText;

/// <summary>Words of the commands that keys give.</summary>
public sealed class KeysText;

/// <summary>Words of the settings page.</summary>
public sealed class SettingsText;

/// <summary>Words of the claim list: filters, order, many at once.</summary>
public sealed class ClaimListText;

/// <summary>Words of evidence and of replies that were sought.</summary>
public sealed class EvidenceText;

public sealed class DismissingText;

public sealed class CommentsText;

public sealed class HouseText;

/// <summary>Words of claims that editors mark in the text, and of their edges.</summary>
public sealed class SpanText;

/// <summary>Words of how claims came through a change of the text: the panel's tabs, what a card and a row say of it, the ledger.</summary>
public sealed class LandingText;

/// <summary>Words of an article's versions: the list, the comparison, handing one in.</summary>
public sealed class RevisionsText;

/// <summary>Words of what becomes of claims before print: treatments, the proposed version, the state of the article.</summary>
public sealed class RewritesText;

/// <summary>Words of what does not agree in an article, of what agencies say beside it, and of which kinds are looked for.</summary>
public sealed class ConsistencyText;
