using System.CommandLine;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice consent --lang any --with en|fr|es --out form.docx</c>: a consent form in two languages, with a script to read aloud.</summary>
internal static class ConsentVerb
{
    public static Command Command()
    {
        var lang = new Option<string>("--lang") { Description = $"Language of the person who is asked: {string.Join(", ", Templates.ConsentLanguages)}.", Required = true };
        var with = new Option<string>("--with") { Description = "Language of the person who asks: en, fr or es.", Required = true };
        with.AcceptOnlyFromAmong([.. Templates.Languages]);
        var (output, force) = (Common.Out(), Common.Force());
        var command = new Command("consent", "Make a consent form in two languages, to print or to read aloud.") { lang, with, output, force };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, false, null, () =>
        {
            Files.Write(parsed.GetValue(output)!, ConsentForm.Write(parsed.GetValue(lang)!, parsed.GetValue(with)!, EmbeddedTemplates.All), parsed.GetValue(force));
            return Exit.Ready;
        }));
        return command;
    }
}
