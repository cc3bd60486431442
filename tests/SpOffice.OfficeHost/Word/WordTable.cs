using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary><c>Word.Table</c>, as far as it tells where something stands.</summary>
public sealed class WordTable(Table table) : HostObject
{
    public override string ClassName => "Table";

    public override object Identity => table;

    public override IReadOnlyList<string> Scalars => ["RowCount", "Values"];

    public override object? Get(string name) => name switch
    {
        "RowCount" => table.Elements<TableRow>().Count(),
        "Values" => new System.Text.Json.Nodes.JsonArray([.. table.Elements<TableRow>().Select(row =>
            new System.Text.Json.Nodes.JsonArray([.. row.Elements<TableCell>().Select(cell => System.Text.Json.Nodes.JsonValue.Create(PlainText.Of(cell.ChildElements)))]))]),
        _ => base.Get(name),
    };
}
