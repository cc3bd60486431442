using System.Text.Json.Nodes;

namespace SpOffice.OfficeHost.Protocol;

/// <summary><c>getFileAsync</c> and what follows: a copy of the whole file, in slices. One copy at a time; the next must wait until it is closed.</summary>
internal sealed class FileCopies
{
    private const int Compressed = 1;
    private const int LargestSlice = 4 << 20;

    private byte[]? copy;
    private int slice;
    private int handle;

    public void Open(JsonNode request, Func<byte[]> save, JsonObject answer)
    {
        if ((int)request["0"]! != Compressed)
            throw new CommonApiException(CommonApiException.FileTypeNotSupported);
        if ((int)request["1"]! is not (> 0 and <= LargestSlice))
            throw new CommonApiException(CommonApiException.SliceSize);
        if (copy is not null)
            throw new CommonApiException(CommonApiException.TooManyFiles);
        copy = save();
        slice = (int)request["1"]!;
        answer["0"] = ++handle;
        answer["1"] = copy.Length;
    }

    public void Slice(JsonNode request, JsonObject answer)
    {
        var start = (long)(int)request["3"]! * slice;
        if (copy is null || (int)request["2"]! != handle || start < 0 || start >= copy.Length)
            throw new CommonApiException(CommonApiException.IndexOutOfRange);
        var bytes = copy.AsSpan((int)start, (int)Math.Min(slice, copy.Length - start)).ToArray();
        answer["0"] = new JsonArray([.. bytes.Select(value => (JsonNode)(int)value)]);
        answer["1"] = bytes.Length;
    }

    public void Close(JsonNode request)
    {
        if (copy is null || (int)request["2"]! != handle)
            throw new CommonApiException(CommonApiException.Internal);
        copy = null;
    }
}
