using System.CommandLine;
using System.Text;
using SpOffice.Cli;

Console.OutputEncoding = new UTF8Encoding(false);
var root = new RootCommand("Submissions to the UN Special Procedures: draft, check, and time a statement.")
{
    FormsVerb.Command(), NewVerb.Command(), FillVerb.Command(), ReadVerb.Command(), CheckVerb.Command(), SayVerb.Command(), MandatesVerb.Command(),
};
root.Options.Add(Common.Screen);
root.Options.Add(Common.Overrides);
var parsed = root.Parse(args);
if (Usage.Mistakes(parsed) is { Count: > 0 } mistakes)
{
    foreach (var mistake in mistakes)
        Console.Error.WriteLine(mistake);
    Console.Error.WriteLine($"spoffice {parsed.CommandResult.Command.Name} --help");
    return Exit.WrongUsage;
}
if (parsed.GetValue(Common.Overrides) is { } overrides)
{
    var read = Output.Run(parsed.GetValue(Common.Screen)!, false, overrides, () =>
    {
        EmbeddedTemplates.Correct(Files.Read(overrides));
        return Exit.Ready;
    });
    if (read != Exit.Ready)
        return read;
}
return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
