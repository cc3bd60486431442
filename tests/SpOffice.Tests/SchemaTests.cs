using System.Text.Json.Nodes;

namespace SpOffice.Tests;

public sealed class SchemaTests
{
    private static readonly string Templates = Repository.Template("");

    public static TheoryData<string> Files() =>
        // An empty object keeps a place free for data that are still to come.
        [.. Schema.DataIn(Templates, SearchOption.AllDirectories).Where(file => File.ReadAllText(file).Trim() != "{}").Select(file => Path.GetRelativePath(Templates, file)).Order()];

    [Theory, MemberData(nameof(Files))]
    public async Task Every_data_file_satisfies_the_schema_of_its_kind(string file)
    {
        var path = Repository.Template(file);
        var schema = Schema.Of(path).ShouldNotBeNull($"{file} has no schema");
        (await Schema.Errors(schema, File.ReadAllText(path))).ShouldBeEmpty(file);
    }

    [Theory, MemberData(nameof(Files))]
    public async Task No_file_may_hold_a_member_nobody_knows(string file)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.Template(file)))!;
        root["unheardOf"] = "1";
        (await Schema.Errors(Schema.Of(Repository.Template(file))!, root.ToJsonString())).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("forms/questions.json", "$.questions[0].id", "\"Sender Name\"")]
    [InlineData("forms/questions.json", "$.questions[0].kind", "\"essay\"")]
    [InlineData("forms/questions.json", "$.questions[0].choices", "[\"a\", \"b\"]")]
    [InlineData("forms/questions.json", "$.questions[0].asOf", "\"2026-13-01\"")]
    [InlineData("forms/communication.json", "$.sections[0].questions[0].when", "{\"answered\": \"sender.name\"}")]
    [InlineData("forms/communication.json", "$.sections[3].questions[2].when", "{\"answered\": \"request.joint\", \"any\": []}")]
    [InlineData("forms/communication.json", "$.sections[3].questions[2].when", null)]
    [InlineData("forms/communication.json", "$.sections[0].questions[0].label", "\"wording has no place here\"")]
    [InlineData("mandates.json", "$.mandates[0].emailStatus", "\"guessed\"")]
    [InlineData("mandates.json", "$.mandates[0].emailStatus", "\"none\"")]
    [InlineData("mandates.json", "$.mandates[0].validTo", "\"October 2025\"")]
    [InlineData("mandates.json", "$.mandates[0].country", "\"AFG\"")]
    [InlineData("mandates.json", "$.mandates[0].names.fr", null)]
    [InlineData("mandates.json", "$.mandates[0].dormant", "false")]
    [InlineData("routes.json", "$.doors[0].statements[0].source", null)]
    [InlineData("routes.json", "$.outcomes[0].statements[0].confidence", "\"certain\"")]
    [InlineData("texts/routes.fr.json", "$.questions.danger.ask", null)]
    [InlineData("suggestions.json", "$.keywords[0].de", "{}")]
    [InlineData("suggestions.json", "$.answers[0].source", null)]
    [InlineData("deadlines.json", "$.deadlines[0].offset", "{\"days\": 60, \"months\": 2}")]
    [InlineData("deadlines.json", "$.deadlines[0].rule", "\"at-once\"")]
    [InlineData("deadlines.json", "$.deadlines[0].confidence", "\"certain\"")]
    [InlineData("deadlines.json", "$.deadlines[0].source", null)]
    [InlineData("deadlines.json", "$.deadlines[0].meaning.es", "\" \"")]
    [InlineData("calendar.json", "$.sessions[0].from", "\"24 February 2025\"")]
    [InlineData("calendar.json", "$.sessions[0].body", "\"gac\"")]
    [InlineData("calendar.json", "$.rules[0].from", "13")]
    [InlineData("countries.json", "$.countries[0].code", "\"Aw\"")]
    [InlineData("dates.json", "$.languages.en.months", "[\"January\"]")]
    [InlineData("dates.json", "$.languages.en.day", "\"{0} {1}\"")]
    [InlineData("checks.json", "$.checks[0].severity", "\"must\"")]
    [InlineData("sources.json", "$.sources[0].url", "\"example.org\"")]
    [InlineData("relations.json", "$.relations.en.witness", "[]")]
    [InlineData("accepted-languages.json", "$.names.en.es", null)]
    [InlineData("sensitive.json", "$.patterns[0].pattern", null)]
    [InlineData("texts/documents.fr.json", "$.questions.sender", "{\"label\": \"\", \"placeholder\": \"\"}")]
    [InlineData("texts/documents.fr.json", "$.words.yes", null)]
    [InlineData("texts/screen.es.json", "$.severities.fatal", "\"fatal\"")]
    [InlineData("texts/screen.es.json", "$.checks.contact-given.why", null)]
    [InlineData("samples/communication.en.json", "$.schema", "2")]
    [InlineData("samples/communication.en.json", "$.answers.summary", "\"no such id\"")]
    [InlineData("samples/communication.en.json", "$.unclear", "[\"incident[1]/incident.date\"]")]
    [InlineData("samples/communication.en.json", "$.answers.victim[0].victim", "\"not a list\"")]
    public async Task A_broken_file_is_caught(string file, string path, string? value)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.Template(file)))!;
        Set(root, path[2..], value);
        (await Schema.Errors(Schema.Of(Repository.Template(file))!, root.ToJsonString())).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_of_an_unknown_kind_has_no_schema() => Schema.Of(Repository.Template("unheard-of.json")).ShouldBeNull();

    /// <summary>Sets, adds or (null) removes one member. In a path, a bracket counts from 0.</summary>
    private static void Set(JsonNode root, string path, string? value)
    {
        var steps = path.Replace("[", ".[").Split('.');
        var parent = steps[..^1].Aggregate(root, (node, step) => step[0] == '[' ? node[int.Parse(step[1..^1])]! : node[step]!);
        if (value is null)
            parent.AsObject().Remove(steps[^1]).ShouldBeTrue();
        else
            parent[steps[^1]] = JsonNode.Parse(value);
    }
}
