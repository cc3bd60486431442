using System.Text.RegularExpressions;

namespace SpOffice.Tests;

/// <summary>The container of the server, as far as it can be read: nothing builds it here.</summary>
public sealed partial class ContainerTests
{
    private static readonly string[] Lines = [.. File.ReadAllLines(Path.Combine(Repository.Root, "Containerfile")).Select(line => line.Trim())];

    /// <summary>The last stage is the one that runs.</summary>
    private static IEnumerable<string> Runs => Lines.Skip(Array.FindLastIndex(Lines, line => line.StartsWith("FROM ", StringComparison.Ordinal)));

    /// <summary>Microsoft's images set APP_UID to the user without rights that they bring.</summary>
    [Fact]
    public void It_runs_as_a_user_without_rights()
    {
        Runs.First().ShouldStartWith("FROM mcr.microsoft.com/dotnet/aspnet:");
        Runs.Last(line => line.StartsWith("USER ", StringComparison.Ordinal)).ShouldBe("USER $APP_UID");
        Runs.SkipWhile(line => !line.StartsWith("USER ", StringComparison.Ordinal)).ShouldNotContain(line => line.StartsWith("RUN ", StringComparison.Ordinal) || line.StartsWith("COPY ", StringComparison.Ordinal));
    }

    /// <summary>Ports below 1024 are for those with rights.</summary>
    [Fact]
    public void It_listens_where_such_a_user_may()
    {
        var ports = Runs.SelectMany(line => Ports().Matches(line)).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        ports.Count.ShouldBe(2);
        ports.Distinct().ShouldHaveSingleItem().ShouldBeGreaterThanOrEqualTo(1024);
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "install.md")).ShouldContain($"-p {ports[0]}:{ports[0]} ");
    }

    /// <summary>The runtime of the image is that of the program.</summary>
    [Fact]
    public void Its_images_are_of_the_version_that_the_program_is_built_for()
    {
        var built = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")), "<TargetFramework>net([0-9.]+)</TargetFramework>").Groups[1].Value;
        Lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).Select(line => line.Split(':', ' ')[2]).ShouldAllBe(version => version == built);
    }

    [GeneratedRegex(@"(?:EXPOSE |://\+:)(\d+)")]
    private static partial Regex Ports();
}
