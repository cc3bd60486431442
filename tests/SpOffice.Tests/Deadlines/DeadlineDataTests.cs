using System.Text.Json;
using SpOffice.Checks;
using SpOffice.Submissions;

namespace SpOffice.Tests.Deadlines;

public sealed class DeadlineDataTests
{
    private static readonly JsonElement Deadlines = Read("deadlines.json").GetProperty("deadlines");
    private static readonly JsonElement Calendar = Read("calendar.json");
    private static readonly string[] Tags = [.. Read("sources.json").GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("tag").GetString()!)];

    [Fact]
    public void Ids_are_unique() => Ids(Deadlines).Concat(Calendar.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.Array).SelectMany(part => Ids(part.Value))).ShouldBeUnique();

    [Theory, InlineData("allegation-letter-reply", 60), InlineData("urgent-appeal-reply", 60), InlineData("wgad-reply", 60), InlineData("acknowledgement-nudge", 14)]
    public void Counts_the_days_of_the_facts(string id, int days) => Deadline(id).GetProperty("offset").GetProperty("days").GetInt32().ShouldBe(days);

    [Theory, InlineData("urgent-appeal-reply"), InlineData("wgad-reply"), InlineData("wgad-opinion-to-source")]
    public void Names_the_other_figure_where_sources_disagree(string id) => Deadline(id).GetProperty("alternatives").GetArrayLength().ShouldBe(1);

    [Fact]
    public void Warns_of_reprisals_between_the_deadline_and_the_end_of_the_period()
    {
        var date = Deadline("reprisals-input").GetProperty("date");
        var (due, warn, period) = (date.GetProperty("monthDay").GetString()!, date.GetProperty("warn"), date.GetProperty("period"));
        DayOf(warn, "from").ShouldBe(DateOnly.ParseExact($"2027-{due}", "yyyy-MM-dd").AddDays(1));
        DayOf(warn, "to").ShouldBe(DayOf(period, "to"));
    }

    [Fact]
    public void Sessions_begin_before_they_end_and_are_real_dates()
    {
        foreach (var session in Calendar.GetProperty("sessions").EnumerateArray())
        {
            var from = PartialDate.FromEdtf(session.GetProperty("from").GetString()!).ShouldNotBeNull();
            if (session.TryGetProperty("to", out var to))
                PartialDate.FromEdtf(to.GetString()!).ShouldNotBeNull().Latest.ShouldBeGreaterThan(from.Earliest);
        }
    }

    [Fact]
    public void The_window_for_reprisals_follows_the_rule()
    {
        var rule = Deadline("reprisals-input").GetProperty("date");
        foreach (var period in Calendar.GetProperty("periods").EnumerateArray())
        {
            period.GetProperty("deadline").GetString().ShouldEndWith(rule.GetProperty("monthDay").GetString()!);
            period.GetProperty("from").GetString().ShouldEndWith(rule.GetProperty("period").GetProperty("from").GetString()!);
            period.GetProperty("to").GetString().ShouldEndWith(rule.GetProperty("period").GetProperty("to").GetString()!);
        }
    }

    [Fact]
    public void Every_debate_lasts_ninety_seconds_until_somebody_corrects_it() =>
        Calendar.GetProperty("debates").EnumerateArray().Select(debate => debate.GetProperty("seconds").GetInt32()).ShouldAllBe(seconds => seconds == 90);

    [Fact]
    public void Every_mandate_with_an_agenda_item_is_known()
    {
        var mandates = Read("mandates.json").GetProperty("mandates").EnumerateArray().Select(mandate => mandate.GetProperty("id").GetString()).ToList();
        Calendar.GetProperty("mandateItems").EnumerateArray().ShouldAllBe(item => mandates.Contains(item.GetProperty("mandate").GetString()));
    }

    [Fact]
    public void Every_source_can_be_cited()
    {
        var rules = CheckRules.Parse(File.ReadAllBytes(Repository.Template("checks.json")), File.ReadAllBytes(Repository.Template("sources.json")));
        var cited = Sources(Deadlines).Concat(Sources(Calendar)).Distinct().ToList();
        cited.ShouldNotBeEmpty();
        cited.SelectMany(tags => tags.Split("; ")).ShouldAllBe(tag => Tags.Any(known => tag.StartsWith(known, StringComparison.Ordinal)));
        cited.ShouldAllBe(tags => rules.Cite(tags, "es") != tags);
    }

    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllBytes(Repository.Template(file))).RootElement;

    private static JsonElement Deadline(string id) => Deadlines.EnumerateArray().Single(deadline => deadline.GetProperty("id").GetString() == id);

    private static IEnumerable<string> Ids(JsonElement rows) =>
        rows.EnumerateArray().Where(row => row.TryGetProperty("id", out _)).Select(row => row.GetProperty("id").GetString()!);

    private static DateOnly DayOf(JsonElement span, string end) => DateOnly.ParseExact($"2027-{span.GetProperty(end).GetString()}", "yyyy-MM-dd");

    private static IEnumerable<string> Sources(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Sources),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => member.Name == "source" ? [member.Value.GetString()!] : Sources(member.Value)),
        _ => [],
    };
}
