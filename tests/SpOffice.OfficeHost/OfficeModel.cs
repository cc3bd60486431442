using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost;

/// <summary>An open file and the object model over it: Word's or Excel's.</summary>
public abstract class OfficeModel : IDisposable
{
    /// <summary>The host's name in office.js: <c>Word</c> or <c>Excel</c>.</summary>
    public abstract string Host { get; }

    /// <summary>The number office.js knows the host on the web by.</summary>
    public abstract int AppName { get; }

    /// <summary>The ending of its files, with the dot.</summary>
    public abstract string Extension { get; }

    /// <summary>The highest version of its own requirement set that the genuine library in npm knows.</summary>
    public abstract Version NewestApi { get; }

    public abstract HostObject Root { get; }

    public abstract bool IsReadOnly { get; set; }

    /// <summary>For a second person's edits, between two calls of the add-in.</summary>
    public abstract OpenXmlPackage Package { get; }

    /// <summary>Documents that the add-in made and opened beside this one.</summary>
    public virtual IReadOnlyList<byte[]> Opened => [];

    /// <summary>Told with the name and the data of an event.</summary>
    public event Action<string, JsonNode>? Raised;

    public string ApiSet => Host + "Api";

    /// <summary>An object made by its name.</summary>
    public virtual HostObject Create(string name) => throw RichApiException.NotEmulated("new " + name);

    /// <summary>Before each request.</summary>
    public virtual void BeginRequest(bool randomIds)
    {
    }

    /// <summary>What <c>getSelectedDataAsync</c> gives for a coercion type.</summary>
    public abstract JsonNode Selected(string coercion);

    public abstract void SetSelected(string coercion, JsonNode data);

    public abstract byte[] Save();

    public abstract void Dispose();

    /// <summary>Opens a file; an empty one where there are no bytes.</summary>
    /// <param name="host"><c>word</c> or <c>excel</c>.</param>
    /// <param name="file">The file.</param>
    public static OfficeModel Open(string host, byte[] file) => host.ToLowerInvariant() switch
    {
        "word" => new Word.WordModel(file.Length > 0 ? file : Word.WordModel.Empty()),
        "excel" => new Excel.ExcelModel(file.Length > 0 ? file : Excel.ExcelModel.Empty()),
        _ => throw new ArgumentException($"There is no host {host}.", nameof(host)),
    };

    protected void Raise(string name, JsonNode data) => Raised?.Invoke(name, data);
}
