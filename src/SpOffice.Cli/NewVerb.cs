using System.CommandLine;
using SpOffice.Forms;
using SpOffice.Speaking;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice new form --lang l --out f.docx [--answers a.json] [--letterhead l.docx] [--sample] [--for purpose] [--from other.docx] [--paste lines.txt]</c>: a new document.</summary>
internal static class NewVerb
{
    public static Command Command()
    {
        var form = new Argument<string>("form") { Description = "The form, such as communication." };
        form.AcceptOnlyFromAmong([.. EmbeddedTemplates.All.Forms.Select(known => known.Id)]);
        var lang = Common.Lang("Language of the document: en, fr or es; with --from, that of the other document unless given.");
        lang.Required = false;
        var output = Common.Out();
        var answers = new Option<string?>("--answers") { Description = "Answers to fill in, as JSON." };
        var letterhead = new Option<string?>("--letterhead") { Description = "A Word document that the cover page is written on." };
        var sample = new Option<bool>("--sample") { Description = "Fill in the invented sample." };
        var purpose = new Option<string?>("--for") { Description = "What the document is for, where its form serves several purposes, such as comments." };
        var from = new Option<string?>("--from") { Description = "Another document of ours whose facts are carried over. Consent never is." };
        var beside = new Option<bool>("--beside") { Description = "With --from and another language: keep each original below its translation." };
        var paste = new Option<string?>("--paste") { Description = "A text whose lines each become an item of the form, such as the questions of a call." };
        var force = Common.Force();
        var command = new Command("new", "Make a new document.") { form, lang, output, answers, letterhead, sample, purpose, from, beside, paste, force };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(sample), result.GetResult(answers) is not null, result.GetResult(from) is not null }.Count(given => given) > 1)
                result.AddError("Give only one of --sample, --answers and --from.");
            if (result.GetValue(beside) && result.GetResult(from) is null)
                result.AddError("Give --beside only with --from.");
            if (result.GetResult(lang) is null && result.GetResult(from) is null)
                result.AddError("Option '--lang' is required.");
        });
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, false, null, () =>
        {
            var templates = EmbeddedTemplates.All;
            var asked = templates.Form(parsed.GetValue(form)!);
            var language = parsed.GetValue(lang)!;
            var meant = PurposeOf(asked, parsed.GetValue(purpose), templates);
            var facts = parsed.GetValue(from) is { } other ? NewFrom.Of(other, asked, parsed.GetValue(lang), meant, parsed.GetValue(beside)) : null;
            var submission = facts is not null ? facts.Submission : parsed.GetValue(sample) ? templates.Sample(asked, language, meant)
                : parsed.GetValue(answers) is { } file ? Answers.Of(file, json => AnswerJson.Read(json, asked, language, templates))
                : new Submission(asked, language, SpOffice.Submissions.Answers.None);
            if (meant is not null)
                submission = submission.With(asked.Purpose!, new Answer.Choice(meant));
            if (parsed.GetValue(paste) is { } lines)
                submission = Answers.Of(lines, file => submission.WithPasted(Pasted(file)));
            var head = parsed.GetValue(letterhead) is { } path ? (Path: path, Bytes: Files.Read(path)) : default;
            var written = Write(submission, head, parsed.GetValue(sample));
            Files.Write(parsed.GetValue(output)!, written, parsed.GetValue(force));
            if (facts is not null)
                NewFrom.Print(facts, written, parsed.GetValue(from)!, parsed.GetValue(Common.Screen)!, parsed.GetValue(output) == "-" ? Console.Error : Console.Out);
            return Exit.Ready;
        }));
        return command;
    }

    private static string Pasted(byte[] file)
    {
        try
        {
            return StatementFile.Read(file, Bounds.Native);
        }
        catch (UnreadableException error) when (error.Id == "statement-long")
        {
            throw new UnreadableException("too-long-to-paste", [.. error.Values]);
        }
    }

    private static string? PurposeOf(Form form, string? meant, Templates templates)
    {
        var known = form.Purpose is { } question ? templates.Questions[question].Options : [];
        return meant is null || known.Contains(meant) ? meant
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
