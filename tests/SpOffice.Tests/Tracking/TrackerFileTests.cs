using SpOffice.Word;

namespace SpOffice.Tests.Tracking;

public sealed class TrackerFileTests
{
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void A_new_tracker_is_valid_and_is_read_in_its_language(string lang)
    {
        Trackers.Errors(Trackers.New(lang)).ShouldBeEmpty();
        Trackers.Open(Trackers.New(lang)).Lang.ShouldBe(lang);
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes() => Trackers.New().ShouldBe(Trackers.New());

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Every_header_stands_for_one_column_of_its_table(string lang)
    {
        foreach (var table in Trackers.All.Tracker.Tables)
            table.Columns.Select(column => Trackers.All.TrackerWording.Column(table.Id, Trackers.All.TrackerWording[lang].Columns[column.Id])).ShouldBe(table.Columns.Select(column => column.Id));
    }

    [Fact]
    public void Columns_lists_and_rules_that_formulas_name_exist()
    {
        var ids = Trackers.All.Tracker.Tables.SelectMany(table => table.Columns.Select(column => column.Id)).ToHashSet();
        Trackers.All.TrackerWording["en"].Columns.Keys.Order().ShouldBe(ids.Order());
        Trackers.All.Tracker.Lists.Keys.Order().ShouldBe(Trackers.All.TrackerWording["en"].Options.Keys.Order());
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Short_titles_of_mandates_tell_them_apart(string lang) =>
        Trackers.All.Mandates.All.Select(mandate => Trackers.All.TrackerWording[lang].Short(mandate.Name(lang))).ShouldBeUnique();

    [Fact]
    public void The_calendar_and_the_rules_with_their_sources_stand_in_it_from_the_start()
    {
        var tracker = Trackers.Open(Trackers.New("fr"));
        tracker.Rows("Rules").Single(row => row["rule.id"] == "allegation-letter-reply")["rule.offset"].ShouldBe("60");
        tracker.Rows("Rules").ShouldAllBe(row => row["rule.source"].Length > 0);
        tracker.Rows("Calendar").First()["calendar.from"].ShouldBe("2025-02-24");
        tracker.Rows("Cases").ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_named_in_any_part_of_a_tracker_made_from_the_samples()
    {
        var file = Trackers.Add(Trackers.New(), [.. Templates.Languages.Select((lang, i) => Trackers.Sample($"K7Q{i}", lang))]).File;
        var everything = Everything(file);
        everything.ShouldContain("K7Q0");
        foreach (var secret in new[] { "Ilaria", "Venn", "Arkwell", "R. O.", "Tide House", "tidehouse", "Port Sarre", "Greywater" })
            everything.ShouldNotContain(secret);
    }

    /// <summary>All parts, unfolded.</summary>
    internal static string Everything(byte[] file)
    {
        var package = Package.OpenWorkbook(file, Bounds.Native);
        return string.Concat(package.Names.Select(name => System.Text.Encoding.UTF8.GetString(package[name]!)));
    }
}
