using System.Xml.Linq;
using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Adds to a document the table of a group that it lacks, when more items come than get a part of their own; and to a row of the table the
/// control of a question that it has no room for yet.</summary>
/// <param name="root">The main part.</param>
/// <param name="styles">The styles of the document, or null.</param>
/// <param name="given">The answers.</param>
/// <param name="edit">Marks what is new, where changes are tracked.</param>
/// <param name="templates">Wording and styles.</param>
internal sealed class AnnexAddition(XElement root, byte[]? styles, Submission given, ControlEdit edit, Templates templates)
{
    private static readonly XNamespace W = Names.W;

    private readonly ControlIds ids = new(root);

    /// <summary>Adds each table that is missing, with its rows, and says whether one was.</summary>
    /// <param name="reading">How the document reads.</param>
    /// <param name="tracks">Whether changes are tracked: then nothing is taken away.</param>
    public bool AddTables(Reading reading, bool tracks)
    {
        var added = false;
        foreach (var section in given.Form.Sections.Where(section => section.Annex is not null))
        {
            var items = given.Answers.Items(section.Group!);
            var there = ItemRepeat.Items(root, section.Group!);
            if (given.FirstRow(section) >= items.Length || there.Count >= items.Length || there.Count == 0 || IsRow(there[^1]))
                continue;
            // The one empty item of a document that nobody is in yet gives way to the table.
            var none = !tracks && there.Count == 1 && reading.Submission.Answers.Items(section.Group!).All(item => item.Groups.IsEmpty && item.Values.Keys.All(id => id == section.Group + ".reference")) && items[0].InRow;
            Note(there[0], none ? "annexOnly" : "annexBesides", none);
            Draw(section, items[(none ? 0 : there.Count)..].Select(item => item with { InRow = true }));
            added = true;
        }
        return added;
    }

    /// <summary>Adds the controls that rows lack for these answers, and says whether one was.</summary>
    /// <param name="places">Where an answer has no control.</param>
    public bool AddControls(IEnumerable<string> places)
    {
        var added = false;
        var rows = new Dictionary<string, List<XElement>>();
        foreach (var place in places.Where(place => Place.Items(place) is [(_, _)]))
        {
            var (group, number) = Place.Items(place)[0];
            var section = given.Form.Sections.FirstOrDefault(section => section.Group == group && section.Annex is not null);
            var question = section?.Questions.FirstOrDefault(question => question.Id == Place.Question(place));
            if (question is null)
                continue;
            if (!rows.TryGetValue(group, out var items))
                rows[group] = items = ItemRepeat.Items(root, group);
            if (number > items.Count || HomeOf(items[number - 1], question, section!) is not { } home)
                continue;
            var inRow = home.Name == W + "tc";
            foreach (var line in SectionAddition.Drawn(body => Ask(body, question, inRow), given.Lang, styles, templates))
            {
                SectionAddition.Number(line, ids);
                edit.MarkInserted(line);
                home.Add(line);
            }
            added = true;
        }
        return added;
    }

    /// <summary>Where a question has room: the cell of its row; in a part of its own what else only a row asks stands last.</summary>
    private static XElement? HomeOf(XElement item, FormQuestion question, FormSection section) => IsRow(item)
        ? item.Descendants(W + "tc").ElementAtOrDefault(AnnexTable.CellOf(question, section))
        : question.RowOnly && item.Element(W + "sdtContent") is { } content && content.Elements(W + "p").Any() ? content : null;

    private void Ask(BodyWriter body, FormQuestion question, bool inRow)
    {
        var control = new AnswerControl(body, templates, given.Lang, given.Form);
        if (!inRow)
        {
            body.Paragraph("SpOffice Question", templates.Documents[given.Lang].Questions[question.Id].Label);
            control.Block(question.Id, Answers.None);
            return;
        }
        body.Paragraph("SpOffice Row", () =>
        {
            body.Run(AnnexTable.Label(question.Id, templates.Documents[given.Lang]) + ": ");
            control.Inline(question.Id, Answers.None, AnnexTable.Help);
        });
    }

    private static bool IsRow(XElement item) => item.Element(W + "sdtContent")?.Element(W + "tr") is not null;

    /// <summary>Says where the items of the group stand that are not here.</summary>
    private void Note(XElement item, string word, bool instead)
    {
        var block = item.AncestorsAndSelf().Last(element => element.Parent?.Name == W + "body");
        foreach (var note in SectionAddition.Drawn(body => body.Paragraph("SpOffice Note", templates.Documents[given.Lang].Words[word]), given.Lang, styles, templates))
        {
            edit.MarkInserted(note);
            block.AddBeforeSelf(note);
        }
        if (instead)
            block.Remove();
    }

    private void Draw(FormSection section, IEnumerable<Answers> rows)
    {
        var alone = given with { Answers = given.Answers.WithItems(section.Group!, rows) };
        SectionAddition.Append(root, SectionAddition.Drawn(body =>
        {
            new FormBody(body, alone, templates, SectionAddition.NumberAfter(root)).Annex(section);
            body.Paragraph("SpOffice Gap", "");
        }, given.Lang, styles, templates), ids, edit);
    }
}
