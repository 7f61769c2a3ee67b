namespace FactCheck.Web.Features.House;

/// <summary>Passes on the first report and then one in each interval, whatever the pace of the work.</summary>
internal sealed class SteadyProgress<T>(TimeProvider clock, TimeSpan interval, Action<T> take) : IProgress<T>
{
    private long last = long.MinValue;

    public void Report(T value)
    {
        var now = clock.GetTimestamp();
        if (last == long.MinValue || clock.GetElapsedTime(last, now) >= interval)
        {
            last = now;
            take(value);
        }
    }
}
