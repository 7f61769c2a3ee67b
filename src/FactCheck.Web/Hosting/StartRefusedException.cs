namespace FactCheck.Web.Hosting;

/// <summary>Something the person who starts the server can mend; the message says what and how.</summary>
internal sealed class StartRefusedException(string message) : Exception(message);
