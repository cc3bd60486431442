using System.CommandLine;
using SpOffice.Graph;

namespace SpOffice.Cli.Tracker;

/// <summary>How a verb is told which tracker is meant: a file, or with <c>--graph</c> a workbook that a team shares. Sharing is a choice that is made in so many words.</summary>
internal sealed class WhichTracker
{
    /// <summary>The variable in which the token stands.</summary>
    private const string Variable = "SPOFFICE_GRAPH_TOKEN";

    /// <summary>Said where both are given.</summary>
    public const string NotBoth = "Give the tracker as a file or with --graph, not both.";

    private readonly Argument<string?> file = new("tracker") { Description = "The tracker, an .xlsx file.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?>? named;
    private readonly Option<string?> graph = new("--graph") { Description = "Instead of a file: a workbook on SharePoint or OneDrive, as drives/<drive-id>/items/<item-id>." };
    private readonly Option<bool> shared = new("--shared") { Description = "With --graph: we know that Microsoft, our administrator and a court can read that workbook." };
    private readonly Option<string?> tokenFile = new("--token-file") { Description = $"With --graph: the file with the access token, unless {Variable} holds it." };
    private readonly Option<string> graphBase = new("--graph-base") { Description = "With --graph: where Graph answers, for the clouds of some States.", DefaultValueFactory = _ => GraphItem.Graph };

    /// <summary>Adds the argument and the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="others">More files that the verb takes; with <c>--graph</c> the first word is one of them.</param>
    /// <param name="lacking">What is said where these are lacking.</param>
    public WhichTracker(Command command, Argument<string[]>? others = null, string lacking = "Give at least one document, or a folder of them.")
    {
        command.Arguments.Insert(0, file);
        Add(command);
        command.Validators.Add(result =>
        {
            var (isShared, first) = (result.GetValue(graph) is not null, result.GetValue(file));
            if (!isShared && first is null)
                result.AddError("Give the tracker, an .xlsx file, or --graph with the address of one that you share.");
            else if (isShared && first is not null && others is null)
                result.AddError(NotBoth);
            else if (others is not null && (isShared ? first is null : result.GetValue(others) is null or []))
                result.AddError(lacking);
        });
    }

    /// <summary>Adds the options to a verb that is told the file by an option of its own.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="named">That option.</param>
    public WhichTracker(Command command, Option<string?> named)
    {
        this.named = named;
        Add(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(graph) is null == result.GetValue(named) is null)
                result.AddError(result.GetValue(graph) is null ? $"Give the tracker with {named.Name}, or with --graph the address of one that you share." : NotBoth);
        });
    }

    private void Add(Command command)
    {
        foreach (var option in new Option[] { graph, shared, tokenFile, graphBase })
            command.Options.Add(option);
    }

    /// <summary>Whether it is one that a team shares.</summary>
    public bool IsShared(ParseResult parsed) => parsed.GetValue(graph) is not null;

    /// <inheritdoc cref="IsShared(ParseResult)"/>
    public bool IsShared(System.CommandLine.Parsing.CommandResult result) => result.GetValue(graph) is not null;

    /// <summary>What the verb is run on, to be named in a sentence.</summary>
    public string Name(ParseResult parsed) => parsed.GetValue(graph) ?? File(parsed);

    private string File(ParseResult parsed) => (named is null ? parsed.GetValue(file) : parsed.GetValue(named))!;

    /// <summary>The other files, where the first word may be one of them.</summary>
    public string[] Others(ParseResult parsed, Argument<string[]> others) =>
        parsed.GetValue(graph) is null ? parsed.GetValue(others)! : [parsed.GetValue(file)!, .. parsed.GetValue(others)!];

    /// <summary>Where it lies.</summary>
    /// <exception cref="UnreadableException">graph-…: it may not be used so, or there is no token.</exception>
    public TrackerPlace Place(ParseResult parsed)
    {
        if (parsed.GetValue(graph) is not { } given)
            return TrackerPlace.Of(File(parsed));
        if (!parsed.GetValue(shared))
            throw new UnreadableException("graph-not-agreed");
        var item = GraphItem.Of(given, parsed.GetValue(graphBase)!);
        var token = parsed.GetValue(tokenFile) is { } held ? System.Text.Encoding.UTF8.GetString(Files.Read(held)) : Environment.GetEnvironmentVariable(Variable);
        return TrackerPlace.Of(item, AccessToken.Of(token));
    }
}
