using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SpOffice.Tracking;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track log tracker.xlsx --ref r --event e [--date d] …</c>: writes down what happened in a case.</summary>
internal static class TrackLog
{
    public static Command Command()
    {
        var reference = new Option<string>("--ref") { Description = "Our reference of the case.", Required = true };
        var happened = new Option<string>("--event") { Description = "What happened: " + string.Join(", ", CaseEvent.Kinds) + ".", Required = true };
        happened.AcceptOnlyFromAmong([.. CaseEvent.Kinds]);
        var date = Common.Day("--date", "When, such as 2026-11-24. A letter may have none.");
        var letter = new Option<string?>("--letter") { Description = "Number of the experts' letter, such as \"AL XAA 3/2026\"." };
        var deadline = Common.Day("--deadline", "The day that the letter itself names.");
        var dating = new Option<string?>("--dating") { Description = "How the letter's date is known: known, estimated or unknown." };
        dating.AcceptOnlyFromAmong([.. EmbeddedTemplates.All.Tracker.Lists["dating"]]);
        var procedure = new Option<string?>("--procedure") { Description = "Which submission or letter: communication, law, wgad, wgeid or reprisals." };
        procedure.AcceptOnlyFromAmong([.. EmbeddedTemplates.All.Tracker.Lists["procedure"]]);
        var person = new Option<string?>("--person") { Description = "Code of the person, for consent; everybody of the case unless given." };
        var id = new Option<string?>("--id") { Description = "Id of the deadline that is done." };
        var today = Common.Today();
        var json = Common.Json();
        var command = new Command("log", "Write down what happened: spoffice track log tracker.xlsx --ref K7QM --event sent --date 2026-11-24")
        {
            reference, happened, date, letter, deadline, dating, procedure, person, id, today, json,
        };
        var tracker = new WhichTracker(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(happened) is { } kind && kind is not ("letter" or "closed") && result.GetValue(date) is null)
                result.AddError("Give the day with --date, such as 2026-11-24.");
        });
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), tracker.Name(parsed), () =>
        {
            var day = TrackVerb.Day(parsed.GetValue(today));
            var said = new CaseEvent(parsed.GetValue(reference)!, parsed.GetValue(happened)!, parsed.GetValue(date))
            {
                Letter = parsed.GetValue(letter),
                Deadline = parsed.GetValue(deadline),
                Dating = parsed.GetValue(dating),
                Procedure = parsed.GetValue(procedure),
                Person = parsed.GetValue(person),
                DeadlineId = parsed.GetValue(id),
            };
            tracker.Place(parsed).Change(day, said.WriteTo);
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, said, day));
            else if (parsed.GetValue(letter) is { } number)
                Tell(number, day, parsed.GetValue(Common.Screen)!);
            return Exit.Ready;
        }));
        return command;
    }

    private static void Write(Utf8JsonWriter json, CaseEvent said, DateOnly today)
    {
        var known = said.Letter is { } number ? LetterReference.Read(number, today) : null;
        json.WriteStartObject();
        json.WriteString("ref", said.Ref);
        json.WriteString("event", said.Kind);
        json.WriteString("date", said.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("letter", known?.ToString() ?? said.Letter);
        json.WriteString("link", known is not null && known.IsKnown(EmbeddedTemplates.All.Countries) ? known.Link : null);
        json.WriteEndObject();
    }

    /// <summary>A number in another form, or of a State we do not know, is kept as typed and told.</summary>
    private static void Tell(string number, DateOnly today, string screen)
    {
        if (LetterReference.Read(number, today) is not { } known || !known.IsKnown(EmbeddedTemplates.All.Countries))
            Console.Error.WriteLine(Output.Sentence(new UnreadableException("unusual-letter", ("letter", number)), screen));
        else
            Console.WriteLine($"{known}  {known.Link}");
    }
}
