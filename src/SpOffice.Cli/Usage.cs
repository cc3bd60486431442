using System.CommandLine;
using System.CommandLine.Parsing;

namespace SpOffice.Cli;

/// <summary>Mistakes in the command line. The parser takes an unknown option for a file name, so that is looked for here.</summary>
internal static class Usage
{
    public static List<string> Mistakes(ParseResult parsed)
    {
        var mistakes = parsed.Errors.Select(error => error.Message).ToList();
        var afterDashes = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToList();
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && token.Value is not "-" && !IsValue(parsed, token))
                mistakes.Add($"Unknown option {token.Value}. List the options with --help; put -- before a file name that begins with a dash.");
        }
        return mistakes;
    }

    /// <summary>Whether the token is the value of an option, such as a text that begins with a dash.</summary>
    private static bool IsValue(ParseResult parsed, Token token)
    {
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as CommandResult)
        {
            if (result.Children.OfType<OptionResult>().Any(option => option.Tokens.Contains(token)))
                return !token.Value.StartsWith("--", StringComparison.Ordinal);
        }
        return false;
    }
}
