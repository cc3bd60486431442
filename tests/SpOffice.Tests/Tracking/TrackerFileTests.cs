using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Tracking;
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

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void No_word_of_a_header_and_no_option_is_cut(string lang)
    {
        var texts = Trackers.All.TrackerWording[lang];
        foreach (var column in Trackers.All.Tracker.Tables.SelectMany(table => table.Columns))
        {
            var options = column.List is { } list ? texts.Options[list].Values : [];
            texts.Columns[column.Id].Split(' ', '-').Concat(options).ShouldAllBe(word => word.Length + 2 <= column.Width, column.Id);
        }
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
        // A source is its title, not a tag of ours.
        tracker.Rows("Rules").ShouldAllBe(row => row["rule.source"].Length > "unsourced".Length);
        tracker.Rows("Rules").Single(row => row["rule.id"] == "allegation-letter-reply")["rule.source"].ShouldBe("ISHR, A Practical Guide to the UN Special Procedures (2025), III.4");
        Trackers.Open(Trackers.New("fr")).Rows("Rules").Single(row => row["rule.id"] == "risk-review")["rule.source"].ShouldBe("notre propre appréciation");
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

    /// <summary>Of every sample of every form, nothing that somebody wrote stands in the tracker but references, codes and days: no name, contact,
    /// sentence, or path of the document.</summary>
    [Fact]
    public void Of_all_samples_no_text_and_no_path_stands_in_a_tracker()
    {
        var samples = (from form in Trackers.All.Forms from lang in form.Languages select Trackers.All.Sample(form, lang)).Select((sample, i) => sample with { Answers = sample.Answers.With("case.reference", new Answer.Text($"C{i}")) }).ToList();
        var edit = new TrackerEdit(Trackers.Open(Trackers.New()));
        var report = CaseFeed.Add(edit, samples.Select((sample, i) => ($"/home/ilaria/Venn {i}.docx", (Submission?)sample, (UnreadableException?)null)));
        report.Failed.ShouldBeEmpty();
        report.Added.Length.ShouldBe(samples.Count);
        var deadlines = new TrackerEdit(edit.ToTracker());
        DeadlineRows.Refresh(deadlines, Trackers.Today);
        var everything = Everything(deadlines.ToBytes());
        var written = (from sample in samples
                       from item in sample.Items()
                       from answer in item.Answers.Values
                       where answer.Value is Answer.Text && answer.Key is not ("case.reference" or "victim.reference") && Trackers.All.Questions[answer.Key].Kind is not QuestionKind.Country
                       from line in ((Answer.Text)answer.Value).Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                       where line.Length > 3
                       select line).Distinct().ToList();
        written.Count.ShouldBeGreaterThan(200);
        var empty = Everything(Trackers.New());
        written.Where(line => !empty.Contains(line) && everything.Contains(line)).ShouldBeEmpty();
        everything.ShouldNotContain("/home/");
        everything.ShouldNotContain(".docx");
    }

    /// <summary>All parts, unfolded.</summary>
    internal static string Everything(byte[] file)
    {
        var package = Package.OpenWorkbook(file, Bounds.Native);
        return string.Concat(package.Names.Select(name => System.Text.Encoding.UTF8.GetString(package[name]!)));
    }
}
