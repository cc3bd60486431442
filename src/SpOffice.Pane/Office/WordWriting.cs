using System.Collections.Immutable;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Pane.Office;

/// <summary>How the pane writes into Word: texts by their controls, everything else on a copy read just before. Whatever differs from what was
/// seen stops the write.</summary>
public sealed partial class WordFollower
{
    /// <summary>Changes the document as a whole: an item taken out or moved. It is read first, so that nothing is changed but what the user sees.</summary>
    public void Change(Func<OpenDocument, OpenDocument> change) => _ = Ask(async () =>
    {
        if (Pending && !await Push())
            return;
        var fresh = await Fresh();
        if (!Same(fresh.Now, read!.Now))
        {
            Take(fresh);
            desk.Announce(desk.Say("wordChanged"), true);
            return;
        }
        byte[]? target = null;
        if (desk.Try(() => target = change(fresh).ToBytes(desk.Templates)) && await Replace(fresh, target!))
            Take(await Fresh());
    });

    /// <summary>Writes what was answered in the pane into Word.</summary>
    private async Task<bool> Push()
    {
        var now = desk.Document!.Now;
        var wanted = Held.Where(held => held.Exists).Aggregate(now, (answers, held) => answers.With(held.Place, read!.Now.At(held.Place)));
        if (Same(wanted, read!.Now))
        {
            refused = now;
            return true;
        }
        var (texts, left) = TextEdits.Of(read.File, read.Reading, view, wanted, desk.Templates, Bounds.Browser);
        var more = !left.SaysTheSameAs(read.Now);
        if (!texts.IsEmpty)
        {
            var written = await word.Write(view, texts, []);
            if (written != "written")
                return await Refuse(written);
            refusals = 0;
            await Written(texts, wanted);
        }
        if (!more)
            return true;
        var fresh = await Fresh();
        if (!Same(fresh.Now, read.Now))
            return await Refuse("changed", fresh);
        byte[]? target = null;
        if (!desk.Try(() => target = SubmissionFill.Save(fresh.File, fresh.Reading, wanted, desk.Templates, Bounds.Browser)) || !await Replace(fresh, target!))
        {
            refused = now;
            return false;
        }
        fresh = await Fresh();
        read = read with { Now = Put(wanted, fresh.Now) };
        Take(fresh);
        if (Same(wanted, read.Now))
            return true;
        // What Word did not take the way it was written is chosen there by hand.
        refused = desk.Document!.Now;
        desk.Announce(desk.Say("wordDoThere"), true);
        return false;
    }

    private const int MostRefusals = 4;

    private async Task Written(ImmutableArray<DocumentEdit.SetText> texts, Submission wanted)
    {
        var before = view;
        view = await word.View();
        var written = texts.Aggregate(read!.Now, (answers, edit) => answers.With(edit.Place, wanted.At(edit.Place)));
        var indices = texts.Select(edit => edit.Control).ToHashSet();
        var taken = texts.All(edit => edit.Control < view.Controls.Length && (edit.Text.Length == 0 || Letters(view.Controls[edit.Control].Text) == Letters(edit.Text)));
        var others = before.Controls.Length == view.Controls.Length
            && Enumerable.Range(0, view.Controls.Length).All(i => indices.Contains(i) || (before.Controls[i].Tag == view.Controls[i].Tag && before.Controls[i].Text == view.Controls[i].Text));
        // Somebody typed in between: only the file says what.
        if (!taken || !others || before.Paragraphs.Length != view.Paragraphs.Length || before.Paragraphs.Zip(view.Paragraphs).Count(pair => pair.First != pair.Second) > texts.Length)
        {
            Take(await Fresh());
            return;
        }
        var reading = read.Reading.With(written, desk.Templates);
        read = read with { Reading = reading, Now = written, IsAheadOfFile = true };
        desk.Take(desk.Document! with { Reading = reading, IsAheadOfFile = true, Now = ReferenceEquals(desk.Document.Now, wanted) ? written : desk.Document.Now });
    }

    /// <summary>What was put into Word just now, from which both sides go on: an item of ours is there and is not added again. What Word has otherwise
    /// than it was put counts as not put, so that the user's own words stay in the pane.</summary>
    private Submission Put(Submission wanted, Submission fresh) => Same(wanted, fresh) ? wanted
        : wanted.Items().Concat(read!.Now.Items()).SelectMany(item => item.Answers.Values.Keys.Select(item.PlaceOf)).Distinct()
            .Where(place => !Equals(fresh.At(place), wanted.At(place)) && !Equals(read.Now.At(place), wanted.At(place)))
            .Aggregate(wanted, (put, place) => put.With(place, read.Now.At(place)));

    private async Task<bool> Replace(OpenDocument fresh, byte[] target)
    {
        var found = await Turns.All(BlockEdits.InParts(fresh.File, target, view, Bounds.Browser));
        var written = found.Edits is { } blocks ? await word.Write(view, [], blocks) : "elsewhere";
        if (written != "written")
            desk.Announce(desk.Say(written switch { "denied" => "wordReadOnly", "changed" => "wordChanged", _ => "wordDoThere" }), true);
        return written == "written";
    }

    private async Task<bool> Refuse(string why, OpenDocument? fresh = null)
    {
        Take(fresh ?? await Fresh());
        // What is refused again and again, though nobody types, is not tried for ever: the user writes it there.
        refusals = why == "changed" ? refusals + 1 : 0;
        if (why == "denied" || refusals >= MostRefusals)
        {
            refused = desk.Document!.Now;
            refusals = 0;
            desk.Announce(desk.Say(why == "denied" ? "wordReadOnly" : "wordDoThere"), true);
            return false;
        }
        if (Held.IsEmpty)
            desk.Announce(desk.Say("wordChanged"), true);
        return false;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
