namespace FactCheck.Web.Features.Intake;

internal static partial class IntakeLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "An article could not be kept.")]
    public static partial void NotKept(ILogger log, Exception error);
}
