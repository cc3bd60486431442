using System.Text.Json.Nodes;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary>An object of Excel's model that is found by its path.</summary>
public abstract class ExcelObject : HostObject
{
    public override bool HasReference => false;

    public override object? Call(string name, Arguments arguments) => name.StartsWith("_Register", StringComparison.Ordinal) || name.StartsWith("_Unregister", StringComparison.Ordinal)
        ? Listen(name)
        : base.Call(name, arguments);

    /// <summary>The events this object tells of.</summary>
    protected virtual IReadOnlyList<string> Events => [];

    private object? Listen(string name) => Events.Any(told => name.EndsWith(told, StringComparison.Ordinal)) ? null : throw RichApiException.NotEmulated($"{ClassName}.{name}");
}

/// <summary>A collection of Excel's model.</summary>
public abstract class ExcelCollection(Func<IEnumerable<HostObject>> all) : ExcelObject
{
    public override IReadOnlyList<string> Scalars => ["Count"];

    public override IEnumerable<HostObject> Items => all().ToList();

    public override object? Get(string name) => name == "Count" ? Items.Count() : base.Get(name);

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "GetItem" => Find(arguments[0]!) ?? throw RichApiException.NotFound(ClassName + " item"),
        "GetItemOrNullObject" => Find(arguments[0]!),
        "GetItemAt" => Items.ElementAtOrDefault((int)arguments[0]!) ?? throw RichApiException.NotFound(ClassName + " item"),
        "GetFirst" => Items.First(),
        "GetCount" => Items.Count(),
        _ => base.Call(name, arguments),
    };

    public override HostObject? Find(JsonNode key) => Items.FirstOrDefault(item => item.Key?.Value.ToString() == key.ToString() || Name(item).Equals(key.ToString(), StringComparison.OrdinalIgnoreCase));

    private static string Name(HostObject item) => item.Scalars.Contains("Name") ? (string)item.Get("Name")! : "";
}
