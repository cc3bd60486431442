using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Pane;

/// <summary>What the buttons of the first page do.</summary>
internal sealed class FirstActions(Desk desk, Browser browser, First first)
{
    /// <summary>Bytes of a file that takes long enough to open to be noticed.</summary>
    private const int Large = 100_000;

    private FirstChoices Choices => first.Choices;

    private Form Asked => desk.Templates.Form(Choices.Form);

    /// <summary>Does what was pressed.</summary>
    /// <param name="action">The button's action, or the name of a page.</param>
    /// <param name="file">The file that was chosen with it.</param>
    public async Task Do(string action, PickedFile? file)
    {
        try
        {
            await (action switch
            {
                "new" => Begin(Way.Steps),
                "urgent" => Begin(Way.Urgent),
                "sample" => BeginSample(),
                "open" => Open(file!),
                _ => Show(Enum.Parse<View>(action, ignoreCase: true)),
            });
        }
        catch (UnreadableException error)
        {
            desk.Announce(desk.Texts.Sentence(error), true);
        }
    }

    private Task Show(View view)
    {
        desk.Show(view);
        return Task.CompletedTask;
    }

    private async Task Begin(Way way)
    {
        if (!IsFree())
            return;
        var answers = FirstAnswers.Of(Asked, CaseReference.Propose(), Choices.Purpose);
        if (way == Way.Urgent)
            answers = answers.With("urgent.requested", new Answer.Choice("yes"));
        await Lay(new Submission(Asked, Choices.Lang, answers), false, way);
    }

    private async Task BeginSample()
    {
        if (IsFree())
            await Lay(desk.Templates.Sample(Asked, Choices.Lang, Choices.Purpose), true, Way.All);
    }

    /// <summary>Whether another document may be laid on the desk: no work on it would be lost.</summary>
    private bool IsFree()
    {
        if (desk.Unsaved)
            desk.Announce(desk.Say("closeFirst"), true);
        return !desk.Unsaved;
    }

    private async Task Lay(Submission submission, bool isSample, Way way)
    {
        var letterhead = Choices.Letterhead is { } picked ? await browser.Read(picked) : null;
        desk.Try(() => desk.Lay(OpenDocument.Begin(submission, isSample, letterhead?.Content, desk.Templates), way, unsaved: false), letterhead?.Name ?? "");
    }

    private async Task Open(PickedFile picked)
    {
        if (!IsFree())
            return;
        var chosen = await browser.Read(picked);
        if (chosen.Content.Length > Large)
            await desk.Working();
        OpenDocument? opened = null;
        if (desk.Try(() => opened = OpenDocument.Open(chosen.Name, chosen.Content, desk.Templates) with { Handle = chosen.Handle }, chosen.Name))
            await desk.LayOpened(opened!, Way.All);
    }
}
