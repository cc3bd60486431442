using System.CommandLine;
using System.Globalization;
using SpOffice.Submissions;
using SpOffice.Texts;
using SpOffice.Trends;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice trends f.docx|folder… [--coarse-places] [--json]</c>: events of many cases by month, place and kind; small counts are hidden.</summary>
internal static class TrendsVerb
{
    public static Command Command()
    {
        var documents = new Argument<string[]>("documents") { Description = "Documents, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var coarse = new Option<bool>("--coarse-places") { Description = "Tell places no closer than the last part of what was answered." };
        var json = Common.Json();
        var command = new Command("trends", "Count events of many cases by month, place and kind.") { documents, coarse, json };
        command.SetAction(parsed =>
        {
            var screen = parsed.GetValue(Common.Screen)!;
            var (read, failed) = (new List<Submission>(), new List<UnreadableException>());
            foreach (var file in parsed.GetValue(documents)!.SelectMany(Files.DocumentsIn))
            {
                try
                {
                    read.Add(SubmissionReader.Read(Files.Read(file), EmbeddedTemplates.All, Bounds.Native).Submission);
                }
                catch (UnreadableException error)
                {
                    failed.Add(error.In(file));
                }
            }
            var trends = TrendSummary.Of(read, screen, parsed.GetValue(coarse), EmbeddedTemplates.All);
            if (parsed.GetValue(json))
                Output.Json(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("documents", read.Count);
                    writer.WriteStartArray("trends");
                    foreach (var trend in trends)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("by", trend.By);
                        writer.WriteStartArray("rows");
                        foreach (var (what, count) in trend.Rows)
                        {
                            writer.WriteStartObject();
                            writer.WriteString("what", what);
                            writer.WritePropertyName("count");
                            Number(count);
                            writer.WriteEndObject();
                        }
                        writer.WriteEndArray();
                        writer.WritePropertyName("total");
                        Number(trend.Total);
                        writer.WriteEndObject();
                    }
                    writer.WriteEndArray();
                    writer.WriteStartArray("failed");
                    foreach (var error in failed)
                        Output.Error(writer, null, error, screen);
                    writer.WriteEndArray();
                    writer.WriteEndObject();

                    void Number(int? number)
                    {
                        if (number is { } count)
                            writer.WriteNumberValue(count);
                        else
                            writer.WriteNullValue();
                    }
                });
            else
                Print(trends, read.Count, failed, screen);
            return failed.Count == 0 ? Exit.Ready : Exit.Unreadable;
        });
        return command;
    }

    private static void Print(IEnumerable<Trend> trends, int count, IEnumerable<UnreadableException> failed, string screen)
    {
        var words = EmbeddedTemplates.All.Screen(screen).Words;
        var fewer = Wording.Fill(words["trendFewer"], [("least", Text(EmbeddedTemplates.All.Columns.LeastCount))]);
        Console.WriteLine(Wording.Fill(words["trendDocuments"], [("count", Text(count))]));
        foreach (var trend in trends.Where(trend => !trend.Rows.IsEmpty))
        {
            Console.WriteLine();
            Console.WriteLine(words["trend" + char.ToUpperInvariant(trend.By[0]) + trend.By[1..]]);
            foreach (var (what, number) in trend.Rows)
                Console.WriteLine($"  {what}: {(number is { } told ? Text(told) : fewer)}");
            Console.WriteLine($"  {words["trendTotal"]}: {(trend.Total is { } total ? Text(total) : words["trendHidden"])}");
        }
        foreach (var error in failed)
            Console.Error.WriteLine(Output.Sentence(error, screen));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
