namespace SpOffice.Tests.Checks;

public class SensitiveDataNeededTests
{
    [Theory]
    [InlineData("+41 22 555 01 23")]
    [InlineData("0041 22 555 01 23")]
    [InlineData("witness.one@mail.example.org")]
    [InlineData("passport no. AB1234567")]
    [InlineData("carte d’identité n° 123456789")]
    [InlineData("cédula 12345678")]
    [InlineData("46.20222, 6.14569")]
    [InlineData("46°12'")]
    [InlineData("XY12 3456 7890 1234 5678")]
    public void Finds_what_leads_to_a_person(string said) => Case.Sample().Saying("incident[1]/incident.description", said).Findings("sensitive-data-needed").ShouldHaveSingleItem();

    [Theory]
    [InlineData("A/HRC/58/48")]
    [InlineData("article 1.2345 of the Code")]
    [InlineData("14 March 2025, 06:30 to 09:00")]
    [InlineData("more than 10 000 people")]
    [InlineData("case no. 123/2024")]
    [InlineData("her passport was taken")]
    [InlineData("file 2024-00-12-555")]
    public void Is_silent_for_other_figures(string said) => Case.Sample().Saying("incident[1]/incident.description", said).Findings("sensitive-data-needed").ShouldBeEmpty();

    /// <summary>A repetition without an upper bound could make a hostile text take for ever.</summary>
    [Fact]
    public void Its_patterns_repeat_nothing_without_end()
    {
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Repository.Template("sensitive.json")));
        json.RootElement.GetProperty("patterns").EnumerateArray().Select(row => row.GetProperty("pattern").GetString()!)
            .Where(pattern => System.Text.RegularExpressions.Regex.IsMatch(pattern, @"(?<!\\)(?<!\[[^\]]*)[*+]|\{\d+,\}")).ShouldBeEmpty();
    }

    [Fact]
    public void Lets_the_sender_stand_on_the_cover() => Case.Sample().With("sender.phone", "+41 22 555 01 23").Findings("sensitive-data-needed").ShouldBeEmpty();
}
