namespace FactCheck.Web.Features.Intake;

internal static partial class IntakeLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "What was posted to {Address} could not be kept.")]
    public static partial void NotKept(ILogger log, string address, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A form that was sent got no answer.")]
    public static partial void NoAnswer(ILogger log, Exception error);
}
