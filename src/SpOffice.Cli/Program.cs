using System.CommandLine;
using System.Text;
using SpOffice.Cli;
using SpOffice.Cli.Tracker;

Console.OutputEncoding = new UTF8Encoding(false);
var root = new RootCommand("Submissions to the UN Special Procedures: draft, check, and time a statement.")
{
    FormsVerb.Command(), NewVerb.Command(), FillVerb.Command(), ReadVerb.Command(), CheckVerb.Command(), SayVerb.Command(), FitVerb.Command(), SpeakerVerb.Command(), MandatesVerb.Command(), ManifestVerb.Command(),
    TrackVerb.Command(), RouteVerb.Command(), FactsVerb.Command(),
    NamesVerb.Command(), VersionVerb.Command(), CleanVerb.Command(), ConsentVerb.Command(), ImportVerb.Victims(), ImportVerb.Chronology(), TrendsVerb.Command(),
};
root.Options.Add(Common.Screen);
root.Options.Add(Common.Overrides);
var parsed = root.Parse(args);
if (Usage.Mistakes(parsed) is { Count: > 0 } mistakes)
{
    foreach (var mistake in mistakes)
        Console.Error.WriteLine(mistake);
    var verb = parsed.CommandResult.Command;
    Console.Error.WriteLine(string.Join(' ', ["spoffice", .. verb.Parents.OfType<Command>().Where(above => above != root).Append(verb).Where(named => named != root).Select(named => named.Name), "--help"]));
    return Exit.WrongUsage;
}
try
{
    var corrected = parsed.GetValue(Common.Overrides) is { } overrides ? EmbeddedTemplates.Correct(overrides, parsed.GetValue(Common.Screen)!) : Exit.Ready;
    return corrected != Exit.Ready ? corrected : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error)
{
    // Our bug: a stack trace helps nobody here and may hold words of a case.
    Console.Error.WriteLine(Output.Sentence(new SpOffice.UnreadableException("unexpected", ("kind", error.GetType().Name)), parsed.GetValue(Common.Screen)!));
    return Exit.Unreadable;
}
