using System.Xml.Linq;

namespace SpOffice.AddIns;

/// <summary>The add-in-only manifest: XML, for every Word and Excel from 2016 on, without an administrator too.</summary>
public static class AddInManifest
{
    private static readonly XNamespace App = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static readonly XNamespace Types = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
    private static readonly XNamespace Ribbon = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The manifest for a server at an address. It asks for no requirement set: an add-in that asks for one its host has not is not shown at all.</summary>
    public static XDocument Write(AddIn addIn, Uri address) => new(new XElement(App + "OfficeApp",
        new XAttribute(XNamespace.Xmlns + "xsi", Xsi), new XAttribute(XNamespace.Xmlns + "bt", Types), new XAttribute(Xsi + "type", "TaskPaneApp"),
        new XElement(App + "Id", addIn.Id),
        new XElement(App + "Version", addIn.Version + ".0"),
        new XElement(App + "ProviderName", addIn.Provider),
        new XElement(App + "DefaultLocale", addIn.Default.Locale),
        Localised(App + "DisplayName", App + "Override", addIn, text => text.Name),
        Localised(App + "Description", App + "Override", addIn, text => text.Full),
        new XElement(App + "IconUrl", new XAttribute("DefaultValue", AddIn.Icon(address, 32))),
        new XElement(App + "HighResolutionIconUrl", new XAttribute("DefaultValue", AddIn.Icon(address, 64))),
        new XElement(App + "SupportUrl", new XAttribute("DefaultValue", AddIn.Root(address) + "/")),
        new XElement(App + "AppDomains", new XElement(App + "AppDomain", address.GetLeftPart(UriPartial.Authority))),
        new XElement(App + "Hosts", Host("Document"), Host("Workbook")),
        new XElement(App + "DefaultSettings", new XElement(App + "SourceLocation", new XAttribute("DefaultValue", AddIn.Page(address, addIn.Commands[0])))),
        new XElement(App + "Permissions", "ReadWriteDocument"),
        new XElement(Ribbon + "VersionOverrides", new XAttribute(Xsi + "type", "VersionOverridesV1_0"),
            new XElement(Ribbon + "Hosts", Commands(addIn, "Document"), Commands(addIn, "Workbook")),
            Resources(addIn, address))));

    /// <summary>The same as a file.</summary>
    public static string Text(AddIn addIn, Uri address) => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + Write(addIn, address) + "\n";

    private static XElement Host(string name) => new(App + "Host", new XAttribute("Name", name));

    private static XElement Commands(AddIn addIn, string host) => new(Ribbon + "Host", new XAttribute(Xsi + "type", host),
        new XElement(Ribbon + "DesktopFormFactor",
            new XElement(Ribbon + "ExtensionPoint", new XAttribute(Xsi + "type", "PrimaryCommandSurface"),
                new XElement(Ribbon + "OfficeTab", new XAttribute("id", "TabHome"),
                    new XElement(Ribbon + "Group", new XAttribute("id", "SpOffice.Group"), Text("Label", "group"), Icon(), addIn.Commands.Select(Button))))));

    private static XElement Button(string command) => new(Ribbon + "Control", new XAttribute(Xsi + "type", "Button"), new XAttribute("id", "SpOffice." + command),
        Text("Label", command + ".label"),
        new XElement(Ribbon + "Supertip", Text("Title", command + ".label"), Text("Description", command + ".tip")),
        Icon(),
        new XElement(Ribbon + "Action", new XAttribute(Xsi + "type", "ShowTaskpane"),
            // One pane for all four: the second button turns its page and opens no other.
            new XElement(Ribbon + "TaskpaneId", "SpOffice.Pane"),
            Text("SourceLocation", command + ".page")));

    private static XElement Icon() => new(Ribbon + "Icon", AddIn.IconSizes.Select(size => new XElement(Types + "Image", new XAttribute("size", size), new XAttribute("resid", "icon." + size))));

    private static XElement Text(string element, string resource) => new(Ribbon + element, new XAttribute("resid", resource));

    private static XElement Resources(AddIn addIn, Uri address) => new(Ribbon + "Resources",
        new XElement(Types + "Images", AddIn.IconSizes.Select(size => Named(new XElement(Types + "Image", new XAttribute("DefaultValue", AddIn.Icon(address, size))), "icon." + size))),
        new XElement(Types + "Urls", addIn.Commands.Select(command => Named(new XElement(Types + "Url", new XAttribute("DefaultValue", AddIn.Page(address, command))), command + ".page"))),
        new XElement(Types + "ShortStrings",
            Named(Localised(Types + "String", Types + "Override", addIn, text => text.Group), "group"),
            addIn.Commands.Select(command => Named(Localised(Types + "String", Types + "Override", addIn, text => text.Commands[command].Label), command + ".label"))),
        new XElement(Types + "LongStrings",
            addIn.Commands.Select(command => Named(Localised(Types + "String", Types + "Override", addIn, text => text.Commands[command].Tip), command + ".tip"))));

    private static XElement Named(XElement resource, string id)
    {
        resource.SetAttributeValue("id", id);
        return resource;
    }

    private static XElement Localised(XName name, XName other, AddIn addIn, Func<AddInTexts, string> text) => new(name, new XAttribute("DefaultValue", text(addIn.Default)),
        addIn.Others.Where(language => text(language) != text(addIn.Default)).Select(language => new XElement(other, new XAttribute("Locale", language.Locale), new XAttribute("Value", text(language)))));
}
