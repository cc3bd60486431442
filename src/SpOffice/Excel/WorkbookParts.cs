using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Excel;

/// <summary>The parts of a new workbook with their relations and content types. The same parts give the same bytes.</summary>
internal sealed class WorkbookParts
{
    private const string Types = "application/vnd.openxmlformats-officedocument.";

    private static readonly XNamespace S = Spreadsheet.S;

    private readonly SortedDictionary<string, byte[]> contents = new(StringComparer.Ordinal);
    private readonly List<(string Part, string Type)> types = [];
    private readonly Dictionary<string, List<(string Kind, string Target)>> related = [];
    private readonly List<(string Name, string Part)> sheets = [];
    private readonly List<XElement> names = [];

    /// <summary>Adds a sheet; its tables and drawing are related to it afterwards.</summary>
    public string AddSheet(string name, byte[] content)
    {
        var part = $"xl/worksheets/sheet{sheets.Count + 1}.xml";
        sheets.Add((name, part));
        Add(part, "spreadsheetml.worksheet", content);
        return part;
    }

    public void Add(string part, string type, byte[] content)
    {
        contents[part] = content;
        types.Add((part, Types + type + "+xml"));
    }

    /// <summary>Relates a part to another. The ids are rId1, rId2 … in this order.</summary>
    public void Relate(string owner, string kind, string target)
    {
        if (!related.TryGetValue(owner, out var list))
            related[owner] = list = [];
        list.Add((kind, target));
    }

    /// <summary>Names a range for the whole workbook, or for one sheet, counted from 0.</summary>
    public void Name(string name, string range, int? sheet = null) => names.Add(new XElement(S + "definedName", new XAttribute("name", name), sheet is null ? null : new XAttribute("localSheetId", sheet), range));

    /// <param name="title">Title in the properties; nobody's name stands there.</param>
    /// <param name="lang">Language in the properties.</param>
    /// <param name="from1904">Whether days are counted from 1904.</param>
    public byte[] ToBytes(string title, string lang, bool from1904 = false)
    {
        const string main = "xl/workbook.xml";
        for (var i = 0; i < sheets.Count; i++)
            Relate(main, "worksheet", sheets[i].Part);
        Relate(main, "styles", "xl/styles.xml");
        Add("xl/styles.xml", "spreadsheetml.styles", XmlBytes.Of(StylesPart.Of()));
        Add(main, "spreadsheetml.sheet.main", XmlBytes.Of(new XElement(S + "workbook", new XAttribute(XNamespace.Xmlns + "r", Spreadsheet.OfficeRelations),
            new XElement(S + "workbookPr", from1904 ? new XAttribute("date1904", 1) : null, new XAttribute("filterPrivacy", 1)),
            new XElement(S + "bookViews", new XElement(S + "workbookView", new XAttribute("windowWidth", 28800), new XAttribute("windowHeight", 15000))),
            new XElement(S + "sheets", sheets.Select((sheet, i) => new XElement(S + "sheet", new XAttribute("name", sheet.Name), new XAttribute("sheetId", i + 1), new XAttribute(Spreadsheet.R + "id", $"rId{i + 1}")))),
            names.Count == 0 ? null : new XElement(S + "definedNames", names.OrderBy(name => (string)name.Attribute("name")!, StringComparer.Ordinal).ThenBy(name => (int?)name.Attribute("localSheetId"))),
            new XElement(S + "calcPr", new XAttribute("calcId", 191029), new XAttribute("fullCalcOnLoad", 1)))));
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        contents["docProps/core.xml"] = XmlBytes.Of(new XElement(cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", cp), new XAttribute(XNamespace.Xmlns + "dc", dc), new XElement(dc + "title", title), new XElement(dc + "language", lang)));
        types.Add(("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        foreach (var (owner, list) in related)
            contents[Relations.PathOf(owner)] = Related(list.Select(relation => (Spreadsheet.OfficeRelations + "/" + relation.Kind, From(owner, relation.Target))));
        contents["_rels/.rels"] = Related([(Spreadsheet.OfficeRelations + "/officeDocument", main), (Names.PackageRelationships + "/metadata/core-properties", "docProps/core.xml")]);
        contents["[Content_Types].xml"] = XmlBytes.Of(new XElement(Names.Types + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"), Default("xml", "application/xml"),
            types.OrderBy(type => type.Part, StringComparer.Ordinal).Select(type => new XElement(Names.Types + "Override", new XAttribute("PartName", "/" + type.Part), new XAttribute("ContentType", type.Type)))));
        return Package.Of(contents).ToBytes();
    }

    /// <summary>As Excel writes it, relative to the folder of the owner: there are programs that follow no other.</summary>
    private static string From(string owner, string target)
    {
        var (folders, path) = (owner.Split('/')[..^1], target.Split('/'));
        var shared = 0;
        while (shared < folders.Length && shared < path.Length - 1 && folders[shared] == path[shared])
            shared++;
        return string.Join('/', Enumerable.Repeat("..", folders.Length - shared).Concat(path[shared..]));
    }

    private static XElement Default(string extension, string type) => new(Names.Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static byte[] Related(IEnumerable<(string Type, string Target)> relations) => XmlBytes.Of(new XElement(Names.Rels + "Relationships", relations.Select((relation, i) =>
        new XElement(Names.Rels + "Relationship", new XAttribute("Id", $"rId{i + 1}"), new XAttribute("Type", relation.Type), new XAttribute("Target", relation.Target)))));
}
