using System.CommandLine;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice new form --lang l --out f.docx [--answers a.json] [--letterhead l.docx] [--sample] [--for purpose]</c>: a new document.</summary>
internal static class NewVerb
{
    public static Command Command()
    {
        var form = new Argument<string>("form") { Description = "The form, such as communication." };
        form.AcceptOnlyFromAmong([.. EmbeddedTemplates.All.Forms.Select(known => known.Id)]);
        var lang = Common.Lang("Language of the document: en, fr or es.");
        var output = Common.Out();
        var answers = new Option<string?>("--answers") { Description = "Answers to fill in, as JSON." };
        var letterhead = new Option<string?>("--letterhead") { Description = "A Word document that the cover page is written on." };
        var sample = new Option<bool>("--sample") { Description = "Fill in the invented sample." };
        var purpose = new Option<string?>("--for") { Description = "What the document is for, where its form serves several purposes, such as comments." };
        var force = Common.Force();
        var command = new Command("new", "Make a new document.") { form, lang, output, answers, letterhead, sample, purpose, force };
        command.Validators.Add(result =>
        {
            if (result.GetValue(sample) && result.GetValue(answers) is not null)
                result.AddError("Give either --sample or --answers, not both.");
        });
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, false, null, () =>
        {
            var templates = EmbeddedTemplates.All;
            var asked = templates.Form(parsed.GetValue(form)!);
            var language = parsed.GetValue(lang)!;
            var submission = parsed.GetValue(sample) ? templates.Sample(asked, language)
                : parsed.GetValue(answers) is { } file ? Answers.Of(file, json => AnswerJson.Read(json, asked, language, templates))
                : new Submission(asked, language, SpOffice.Submissions.Answers.None);
            if (parsed.GetValue(purpose) is { } meant)
                submission = submission.With(asked.Purpose ?? meant, PurposeOf(asked, meant, templates));
            var head = parsed.GetValue(letterhead) is { } path ? (Path: path, Bytes: Files.Read(path)) : default;
            Files.Write(parsed.GetValue(output)!, Write(submission, head, parsed.GetValue(sample)), parsed.GetValue(force));
            return Exit.Ready;
        }));
        return command;
    }

    private static Answer PurposeOf(Form form, string meant, Templates templates)
    {
        var known = form.Purpose is { } question ? templates.Questions[question].Options : [];
        return known.Contains(meant) ? new Answer.Choice(meant)
            : throw new UnreadableException("unknown-purpose", ("form", form.Id), ("value", meant), ("known", known.IsEmpty ? "–" : string.Join(", ", known)));
    }

    private static byte[] Write(Submission submission, (string Path, byte[] Bytes) head, bool sample)
    {
        try
        {
            return SubmissionWriter.Write(submission, EmbeddedTemplates.All, head.Bytes, sample, Bounds.Native);
        }
        catch (UnreadableException error)
        {
            throw error.In(head.Path);
        }
    }
}
