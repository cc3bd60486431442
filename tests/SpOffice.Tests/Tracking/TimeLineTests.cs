using System.Text;
using System.Xml.Linq;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Tests.Tracking;

public sealed class TimeLineTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly byte[] Case = Trackers.Log(Trackers.Add(Trackers.New(), Trackers.Sample(), Trackers.Sample("OTHER")).File,
        new CaseEvent("K7QM", "sent", new DateOnly(2026, 8, 2)), new CaseEvent("K7QM", "letter", new DateOnly(2026, 9, 10)) { Letter = "AL XAA 3/2026" },
        new CaseEvent("K7QM", "reprisal", new DateOnly(2026, 11, 1)), new CaseEvent("OTHER", "sent", new DateOnly(2026, 8, 9)));

    [Fact]
    public void What_happened_and_what_is_to_do_stand_in_order_and_say_what_is_late()
    {
        var entries = Of("en").Entries;
        entries.Take(2).ShouldBe([new TimeEntry(new DateOnly(2026, 8, 2), "Sent", TimeMark.Happened), new TimeEntry(new DateOnly(2026, 9, 10), "Letter", TimeMark.Happened)]);
        entries.ShouldContain(new TimeEntry(new DateOnly(2026, 11, 9), "Look for the answer", TimeMark.Overdue));
        entries.ShouldContain(new TimeEntry(new DateOnly(2027, 4, 15), "Send input", TimeMark.Ahead));
        entries.ShouldBe(entries.OrderBy(entry => entry.Day));
        entries.ShouldNotContain(entry => entry.Day == new DateOnly(2026, 8, 9));
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void The_picture_says_all_in_words_and_nothing_that_a_stranger_could_use(string lang)
    {
        var svg = XElement.Parse(Encoding.UTF8.GetString(Picture(lang)));
        svg.Attribute("role")!.Value.ShouldBe("img");
        var (title, desc) = (svg.Element(Svg + "title")!, svg.Element(Svg + "desc")!);
        svg.Attribute("aria-labelledby")!.Value.ShouldBe($"{title.Attribute("id")!.Value} {desc.Attribute("id")!.Value}");
        title.Value.ShouldContain("K7QM");
        foreach (var entry in Of(lang).Entries)
            desc.Value.ShouldContain(CaseTimeLine.Said(entry, Trackers.All, Trackers.All.TrackerWording[lang]));
        foreach (var secret in new[] { "Arvenia", "XAA", "Venn", "Ilaria", "V1", "torture", "reprisal", "représailles", "represalia", "AL " })
            svg.ToString().ShouldNotContain(secret, Shouldly.Case.Insensitive);
    }

    /// <summary>Printed in black, shapes and words still tell the three apart.</summary>
    [Fact]
    public void Shapes_tell_what_happened_what_is_ahead_and_what_is_late()
    {
        var (svg, line) = (XElement.Parse(Encoding.UTF8.GetString(Picture("en"))), Of("en"));
        int Count(TimeMark mark) => line.Entries.Count(entry => entry.Mark == mark);
        svg.Elements(Svg + "circle").Count(circle => circle.Attribute("fill")!.Value != "#FFFFFF").ShouldBe(Count(TimeMark.Happened));
        svg.Elements(Svg + "circle").Count(circle => circle.Attribute("fill")!.Value == "#FFFFFF").ShouldBe(Count(TimeMark.Ahead));
        svg.Elements(Svg + "path").Count().ShouldBe(Count(TimeMark.Overdue));
        svg.Elements(Svg + "text").Count(text => text.Value.EndsWith("(overdue)")).ShouldBe(Count(TimeMark.Overdue));
    }

    [Fact]
    public void No_two_lines_of_text_lie_on_each_other_and_all_stand_inside()
    {
        var svg = XElement.Parse(Encoding.UTF8.GetString(Picture("fr")));
        var height = double.Parse(svg.Attribute("height")!.Value);
        foreach (var column in svg.Elements(Svg + "text").GroupBy(text => text.Attribute("x")!.Value))
        {
            var places = column.Select(text => double.Parse(text.Attribute("y")!.Value)).Order().ToList();
            places.Zip(places.Skip(1), (above, below) => below - above).ShouldAllBe(distance => distance >= 16);
            places[^1].ShouldBeLessThan(height - 5);
        }
    }

    [Fact]
    public void The_same_case_gives_the_same_picture() => Picture("es").ShouldBe(Picture("es"));

    [Fact]
    public void A_case_of_which_nothing_is_known_says_so() =>
        Encoding.UTF8.GetString(TimeLinePicture.Draw(new CaseTimeLine("X", Trackers.Today, []), Trackers.All, "en")).ShouldContain("Nothing is written down yet.");

    [Fact]
    public void A_case_that_is_not_there_is_named() =>
        Should.Throw<UnreadableException>(() => CaseTimeLine.Of(Trackers.Open(Case), "NONE", Trackers.All.TrackerWording["en"], Trackers.Today)).Id.ShouldBe("unknown-case");

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void The_page_is_valid_and_shows_the_picture_with_its_words(string lang)
    {
        var page = TimeLinePage.Write(Of(lang), Trackers.All, lang);
        Word.SubmissionWriterTests.Errors(page).ShouldBeEmpty();
        var package = Package.Open(page, Bounds.Native);
        package["word/media/line.svg"].ShouldBe(Picture(lang));
        Encoding.UTF8.GetString(package["word/document.xml"]!).ShouldContain("svgBlip");
    }

    /// <summary>LibreOffice shows no SVG in a document: it draws the metafile.</summary>
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void LibreOffice_shows_the_picture_on_the_page(string lang)
    {
        using var office = new Word.LibreOffice();
        File.WriteAllBytes(Path.Combine(office.Folder, "line.docx"), TimeLinePage.Write(Of(lang), Trackers.All, lang));
        office.Convert("pdf", "line.docx");
        using var read = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("pdftotext", [Path.Combine(office.Folder, "out", "line.pdf"), "-"]) { RedirectStandardOutput = true })!;
        var text = read.StandardOutput.ReadToEnd();
        // The word stands in the picture alone.
        text.ShouldContain(Trackers.All.TrackerWording[lang].Words["timeToday"]);
        foreach (var entry in Of(lang).Entries)
            text.Split(entry.What).Length.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void The_metafile_is_whole()
    {
        var file = Package.Open(TimeLinePage.Write(Of("en"), Trackers.All, "en"), Bounds.Native)["word/media/line.emf"]!;
        int Number(int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
        var (at, records, last) = (0, 0, 0);
        for (; at < file.Length; at += Number(at + 4))
            (records, last) = (records + 1, Number(at));
        (at, records, last).ShouldBe((Number(48), Number(52), 14));
        Encoding.ASCII.GetString(file, 40, 4).ShouldBe(" EMF");
    }

    /// <summary>In a narrow pane the days stand above what happened.</summary>
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void The_narrow_picture_holds_the_same_words_without_one_lying_on_another(string lang)
    {
        var (narrow, wide) = (XElement.Parse(Encoding.UTF8.GetString(TimeLinePicture.Draw(Of(lang), Trackers.All, lang, narrow: true))), XElement.Parse(Encoding.UTF8.GetString(Picture(lang))));
        narrow.Attribute("width")!.Value.ShouldBe("320");
        narrow.Element(Svg + "desc")!.Value.ShouldBe(wide.Element(Svg + "desc")!.Value);
        var places = narrow.Elements(Svg + "text").Select(text => double.Parse(text.Attribute("y")!.Value)).Order().ToList();
        places.Zip(places.Skip(1), (above, below) => below - above).ShouldAllBe(distance => distance >= 16);
        places[^1].ShouldBeLessThan(double.Parse(narrow.Attribute("height")!.Value) - 5);
    }

    [Theory, InlineData("10:30", 10, 30), InlineData("9:05", 9, 5), InlineData("10h30", 10, 30), InlineData("0.4375", 10, 30)]
    public void An_hour_counts_however_it_was_typed(string typed, int hour, int minute)
    {
        var file = Trackers.Set(Trackers.New(), "Calendar", new() { ["calendar.what"] = "Call", ["calendar.from"] = "2026-12-10", ["calendar.kind"] = "call", ["calendar.hour"] = typed, ["calendar.zone"] = "Europe/Zurich" });
        var due = DueList.Of(Trackers.Open(file), Trackers.Today).Single(due => due.Text == "Call");
        due.Hour.ShouldBe(new TimeOnly(hour, minute));
        Encoding.UTF8.GetString(CalendarFile.Write([due], Trackers.All.TrackerWording["en"], Trackers.Today)).ShouldContain($"DTSTART:20261210T{hour - 1:00}{minute:00}00Z");
    }

    private static CaseTimeLine Of(string lang) => CaseTimeLine.Of(Trackers.Open(Case), "K7QM", Trackers.All.TrackerWording[lang], Trackers.Today);

    private static byte[] Picture(string lang) => TimeLinePicture.Draw(Of(lang), Trackers.All, lang);
}
