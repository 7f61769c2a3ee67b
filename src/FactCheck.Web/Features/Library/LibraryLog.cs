namespace FactCheck.Web.Features.Library;

internal static partial class LibraryLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The library could not be read.")]
    public static partial void Failed(ILogger log, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The sample article could not be added.")]
    public static partial void SampleFailed(ILogger log, Exception error);
}
