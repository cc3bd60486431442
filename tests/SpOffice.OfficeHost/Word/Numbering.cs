using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary>The lists of inserted blocks, under numbers of their own.</summary>
internal static class Numbering
{
    public static void Take(MainDocumentPart from, MainDocumentPart to, IEnumerable<OpenXmlElement> blocks)
    {
        var uses = blocks.SelectMany(block => block.Descendants<NumberingId>()).Where(id => id.Val?.Value > 0).ToList();
        if (uses.Count == 0 || from.NumberingDefinitionsPart?.Numbering is not { } source)
            return;
        var own = (to.NumberingDefinitionsPart ?? to.AddNewPart<NumberingDefinitionsPart>()).Numbering ??= new DocumentFormat.OpenXml.Wordprocessing.Numbering();
        foreach (var same in uses.GroupBy(id => id.Val!.Value))
        {
            var instance = source.Elements<NumberingInstance>().FirstOrDefault(candidate => candidate.NumberID?.Value == same.Key);
            var definition = source.Elements<AbstractNum>().FirstOrDefault(candidate => candidate.AbstractNumberId?.Value == instance?.AbstractNumId?.Val?.Value);
            if (instance is null || definition is null)
                continue;
            var number = Add(own, instance, definition);
            foreach (var id in same)
                id.Val = number;
        }
    }

    private static int Add(DocumentFormat.OpenXml.Wordprocessing.Numbering own, NumberingInstance instance, AbstractNum definition)
    {
        var abstractId = own.Elements<AbstractNum>().Select(each => each.AbstractNumberId?.Value ?? 0).DefaultIfEmpty(-1).Max() + 1;
        var number = own.Elements<NumberingInstance>().Select(each => each.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var takenDefinition = (AbstractNum)definition.CloneNode(true);
        takenDefinition.AbstractNumberId = abstractId;
        takenDefinition.RemoveAllChildren<Nsid>();
        var taken = (NumberingInstance)instance.CloneNode(true);
        taken.NumberID = number;
        taken.AbstractNumId!.Val = abstractId;
        // Definitions stand before instances.
        if (own.Elements<AbstractNum>().LastOrDefault() is { } last)
            last.InsertAfterSelf(takenDefinition);
        else
            own.InsertAt(takenDefinition, 0);
        if (own.Elements<NumberingInstance>().LastOrDefault() is { } lastInstance)
            lastInstance.InsertAfterSelf(taken);
        else
            takenDefinition.InsertAfterSelf(taken);
        return number;
    }
}
