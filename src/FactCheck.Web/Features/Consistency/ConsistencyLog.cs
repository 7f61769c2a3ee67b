namespace FactCheck.Web.Features.Consistency;

internal static partial class ConsistencyLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "What findings are looked for could not be read or changed.")]
    public static partial void KindsFailed(ILogger log, Exception error);
}
