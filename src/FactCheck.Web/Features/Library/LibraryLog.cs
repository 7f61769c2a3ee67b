namespace FactCheck.Web.Features.Library;

internal static partial class LibraryLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The library could not be read.")]
    public static partial void Failed(ILogger log, Exception error);
}
