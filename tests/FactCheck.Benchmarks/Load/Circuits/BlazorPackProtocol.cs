using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace FactCheck.Benchmarks.Load.Circuits;

/// <summary>MessagePack under the name that a Blazor server answers to, as the browser's script speaks it; every message that comes in is weighed.</summary>
internal sealed class BlazorPackProtocol(Wire wire) : IHubProtocol
{
    private readonly MessagePackHubProtocol pack = new();

    public string Name => "blazorpack";
    public int Version => pack.Version;
    public TransferFormat TransferFormat => pack.TransferFormat;

    public bool IsVersionSupported(int version) => pack.IsVersionSupported(version);

    public ReadOnlyMemory<byte> GetMessageBytes(HubMessage message) => pack.GetMessageBytes(message);

    public void WriteMessage(HubMessage message, IBufferWriter<byte> output) => pack.WriteMessage(message, output);

    public bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, [NotNullWhen(true)] out HubMessage? message)
    {
        long before = input.Length;
        bool parsed = pack.TryParseMessage(ref input, binder, out message);
        // The answer to a question that only we ask belongs to no figure.
        if (parsed && message is InvocationMessage call && !(call.Arguments is [string id, ..] && id.StartsWith(Circuit.OwnCalls, StringComparison.Ordinal)))
        {
            wire.Count(call.Target, before - input.Length);
        }

        return parsed;
    }
}
