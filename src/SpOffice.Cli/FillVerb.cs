using System.CommandLine;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice fill f.docx --answers a.json --out g.docx</c>: sets answers in a document, everything else untouched.</summary>
internal static class FillVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "The document." };
        var answers = new Option<string>("--answers") { Description = "Answers to set, as JSON.", Required = true };
        var output = Common.Out();
        var force = Common.Force();
        var command = new Command("fill", "Set answers in an existing document.") { file, answers, output, force };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, false, parsed.GetValue(file), () =>
        {
            var document = Files.Read(parsed.GetValue(file)!);
            // The document first, so that each sentence names the file it speaks of.
            var submission = SubmissionReader.Read(document, EmbeddedTemplates.All, Bounds.Native).Submission;
            var lang = Templates.Languages.Contains(submission.Lang) ? submission.Lang : "en";
            var json = SpOffice.Cli.Answers.Of(parsed.GetValue(answers)!, json =>
            {
                AnswerJson.Read(json, submission.Form, lang, EmbeddedTemplates.All);
                return json;
            });
            Files.Write(parsed.GetValue(output)!, SubmissionFill.Fill(document, json, EmbeddedTemplates.All, Bounds.Native), parsed.GetValue(force));
            return Exit.Ready;
        }));
        return command;
    }
}
