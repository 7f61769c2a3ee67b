namespace FactCheck.Web.Features.House;

internal static partial class HouseLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The house rules could not be read or written.")]
    public static partial void Failed(ILogger log, Exception error);
}
