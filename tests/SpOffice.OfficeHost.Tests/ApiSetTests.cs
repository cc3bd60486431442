using System.Text.RegularExpressions;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Tests;

public sealed partial class ApiSetTests
{
    [Theory]
    [InlineData("Word")]
    [InlineData("Excel")]
    public void The_list_agrees_with_the_typings_of_the_library(string host)
    {
        var documented = Documented(host);
        foreach (var (member, version) in ApiSets.Of(host + "Api"))
            documented.GetValueOrDefault(member).ShouldBe(version, member);
    }

    /// <summary>Members of the host's classes with the first version their documentation names.</summary>
    private static Dictionary<string, string> Documented(string host)
    {
        var members = new Dictionary<string, string>();
        string? type = null, version = null;
        foreach (var line in File.ReadLines(Path.Combine(OpenOffice.Library, "office.d.ts")).SkipWhile(line => line != $"declare namespace {host} {{").Skip(1).TakeWhile(line => line != "}"))
        {
            if (line.StartsWith("    class ", StringComparison.Ordinal))
                (type, version) = (line.Split(' ')[5], null);
            else if (TypeOnly().IsMatch(line))
                type = null;
            if (Set().Match(line) is { Success: true } set && set.Groups[1].Value == host)
                version = set.Groups[2].Value;
            if (Member().Match(line) is { Success: true } member && type is not null && version is not null)
            {
                members.TryAdd($"{type}.{member.Groups[1].Value}", version);
                version = null;
            }
        }
        return members;
    }

    [GeneratedRegex("^    (interface|enum|namespace) ")]
    private static partial Regex TypeOnly();

    [GeneratedRegex(@"\[Api set: (\w+)Api ([\d.]+)")]
    private static partial Regex Set();

    [GeneratedRegex(@"^        (?:readonly )?(\w+)\??[:(]")]
    private static partial Regex Member();
}
