using System.CommandLine;
using System.Text.Json;
using SpOffice.Checks;
using SpOffice.Tracking;
using SpOffice.Versions;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice version f.docx --for complete|public|partners --out folder-or-file</c>: a version that leaves.</summary>
internal static class VersionVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "The document." };
        var audience = new Option<string>("--for") { Description = "Whom it is for: complete, public or partners.", Required = true };
        audience.AcceptOnlyFromAmong([.. Enum.GetNames<Audience>().Select(JsonNamingPolicy.CamelCase.ConvertName)]);
        var output = new Option<string>("--out") { Description = "The folder to write to, or a file for a version of one file.", Required = true };
        var settled = new Option<string?>("--settled") { Description = "What you decided about names and clues, one by one, as JSON." };
        var dates = new Option<string>("--dates") { Description = "How exact dates may be: day, month or year.", DefaultValueFactory = _ => "day" };
        dates.AcceptOnlyFromAmong("day", "month", "year");
        var places = new Option<bool>("--coarse-places") { Description = "Tell places no closer than the last part of what was answered." };
        var tracker = new Option<string?>("--tracker") { Description = "Your tracker: it knows who withdrew and who received what." };
        var (list, json, force) = (NamesVerb.List(), Common.Json(), Common.Force());
        var command = new Command("version", "Make a version that leaves: for the mandates, the public or partners.") { file, audience, output, list, settled, dates, places, tracker, json, force };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(file), () =>
        {
            var target = parsed.GetValue(output)!;
            var document = Files.Read(parsed.GetValue(file)!);
            var sent = parsed.GetValue(tracker) is { } kept ? Recipients.Of(Tracker.TrackVerb.Open(kept), Reference(document), parsed.GetValue(Common.Screen)!) : null;
            var request = new VersionRequest(Enum.Parse<Audience>(parsed.GetValue(audience)!, ignoreCase: true))
            {
                Listed = [.. NamesVerb.Listed(parsed.GetValue(list))],
                Withdrawn = sent?.Withdrawn ?? [],
                Settled = parsed.GetValue(settled) is { } path ? Answers.Of(path, Settled.Parse) : Settled.Nothing,
                Dates = Enum.Parse<DatePrecision>(parsed.GetValue(dates)!, ignoreCase: true),
                CoarsePlaces = parsed.GetValue(places),
                FileName = IsFile(target) ? Path.GetFileName(target) : "",
            };
            var made = SpOffice.Versions.Version.Make(document, request, EmbeddedTemplates.All, Bounds.Native);
            var written = made.Stopped ? [] : Write(made, target, parsed.GetValue(force));
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, made, written, sent));
            else
                Print(made, written, sent, parsed.GetValue(Common.Screen)!);
            return made.Stopped ? Exit.MustLeft : Exit.Ready;
        }));
        return command;
    }

    private static string Reference(byte[] document) => SubmissionReader.Read(document, EmbeddedTemplates.All, Bounds.Native).Submission.Answers.Text("case.reference") ?? "";

    private static bool IsFile(string target) => target.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first file takes the name given, the others stand beside it.</summary>
    private static List<string> Write(VersionResult made, string target, bool force)
    {
        var folder = IsFile(target) ? Path.GetDirectoryName(target)! : target;
        if (!IsFile(target))
            Files.MakeFolder(folder);
        var paths = made.Files.Select((file, index) => index == 0 && IsFile(target) ? target : Path.Combine(folder, file.Name)).ToList();
        if (!force && paths.FirstOrDefault(File.Exists) is { } present)
            throw new UnreadableException("exists", ("file", present));
        for (var i = 0; i < paths.Count; i++)
            Files.Write(paths[i], made.Files[i].Content, force);
        return paths;
    }

    private static void Write(Utf8JsonWriter json, VersionResult made, IReadOnlyList<string> written, Recipients? sent)
    {
        json.WriteStartObject();
        Each(json, "written", written, json.WriteStringValue);
        Each(json, "hits", made.Hits, hit => Object(json, ("id", hit.Id), ("text", hit.Text), ("role", hit.Role), ("where", hit.Where), ("context", hit.Context)));
        Each(json, "clues", made.Clues, clue => Object(json, ("id", clue.Id), ("kind", clue.Kind), ("text", clue.Text), ("where", clue.Where)));
        Each(json, "withdrawn", made.Withdrawn, json.WriteStringValue);
        if (made.Message is { } message)
        {
            json.WritePropertyName("message");
            Object(json, ("subject", message.Subject), ("text", message.Text));
            if (sent is not null)
                Each(json, "recipients", sent.Sent, item => Object(json, ("what", item.What), ("to", item.To), ("day", item.Day), ("how", item.How)));
        }
        Each(json, "pictures", made.Pictures, picture => Object(json, ("name", picture.Name), ("location", picture.HasLocation ? "yes" : "no"), ("sha256", picture.Sha256)));
        Each(json, "rich", made.Rich, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    private static void Object(Utf8JsonWriter json, params (string Name, string Value)[] members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
            json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static void Print(VersionResult made, IReadOnlyList<string> written, Recipients? sent, string screen)
    {
        var templates = EmbeddedTemplates.All;
        var (words, texts) = (templates.Versions.Words(screen), templates.Screen(screen));
        string Where(string place) => FindingText.Locate(place, templates, texts);
        if (!made.Withdrawn.IsEmpty)
            Console.Error.WriteLine(SpOffice.Texts.Wording.Fill(words["withdrawn"], [("places", string.Join(", ", made.Withdrawn.Select(Where)))]));
        if (made.Message is { } message)
        {
            Console.WriteLine($"{message.Subject}\n\n{message.Text}\n");
            Lines(words["recipients"], sent is null ? [words["recipientsUnknown"]]
                : sent.Sent.IsEmpty ? [words["recipientsNone"]] : sent.Sent.Select(item => string.Join("  ", new[] { item.Day, item.What, item.To, item.How }.Where(part => part.Length > 0))));
        }
        else if (made.Stopped)
            Console.Error.WriteLine(words["stopped"]);
        Lines(words["hits"], made.Hits.Select(hit => $"{hit.Id}  {hit.Text}: … {hit.Context} …"));
        Lines(words["clues"], made.Clues.Select(clue => $"{clue.Id}  {templates.SinglingOut.Say(clue.Kind, screen)}: {clue.Text}"));
        Lines(words["pictures"], made.Pictures.Select(picture => $"{picture.Name}  {(picture.HasLocation ? words["location"] : "")}  SHA-256 {picture.Sha256}"));
        Lines(words["rich"], made.Rich.Select(Where));
        foreach (var path in written)
            Console.WriteLine(SpOffice.Texts.Wording.Fill(words["written"], [("file", path)]));
        if (!made.Stopped)
            Console.WriteLine(words["none"]);
    }

    private static void Lines(string title, IEnumerable<string> lines)
    {
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
            Console.WriteLine(index == 0 ? $"{title}\n  {line}" : $"  {line}");
    }
}
