using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SpOffice.Routes;
using SpOffice.Texts;

namespace SpOffice.Cli;

/// <summary>Where a route leads, as text and as JSON.</summary>
internal static class RouteReport
{
    public static void Print(Route route, RouteTexts texts)
    {
        Console.WriteLine(texts.Titles[route.Outcome.Id]);
        Print(route.First, texts);
        if (route.Doors.IsEmpty)
            Console.WriteLine(texts.Words["noDoor"]);
        else if (!route.Now)
            Console.WriteLine($"\n{texts.Words["later"]}");
        for (var n = 0; n < route.Doors.Length; n++)
        {
            var (door, lines) = route.Doors[n];
            Console.WriteLine($"\n{n + 1}. {texts.Titles[door.Id]}");
            Print(lines, texts);
            Console.WriteLine("  " + (HasForm(door) ? Wording.Fill(texts.Words["form"], [("form", door.Form)]) : texts.Words["formToCome"]));
        }
        Console.WriteLine($"\n{texts.Titles["also"]}");
        Print(route.Also, texts);
    }

    public static void Write(Utf8JsonWriter json, Route route, RouteTexts texts)
    {
        json.WriteStartObject();
        json.WriteString("outcome", route.Outcome.Id);
        json.WriteString("title", texts.Titles[route.Outcome.Id]);
        json.WriteBoolean("now", route.Now);
        Write(json, "first", route.First, texts);
        json.WriteStartArray("doors");
        foreach (var (door, lines) in route.Doors)
        {
            json.WriteStartObject();
            json.WriteString("id", door.Id);
            json.WriteString("title", texts.Titles[door.Id]);
            json.WriteString("form", HasForm(door) ? door.Form : null);
            Write(json, "statements", lines, texts);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, "also", route.Also, texts);
        json.WriteEndObject();
    }

    private static bool HasForm(RouteDoor door) => EmbeddedTemplates.All.Forms.Any(form => form.Id == door.Form);

    private static void Print(ImmutableArray<RouteLine> lines, RouteTexts texts)
    {
        foreach (var said in lines.Select(line => RouteLineText.Of(line, EmbeddedTemplates.All, texts)))
        {
            Console.WriteLine($"  {said.Heading} – {said.Text}{(said.Mark is null ? "" : $" [{said.Mark}]")}");
            Console.WriteLine("    " + Wording.Fill(texts.Words["source"], [("source", said.Source)]));
        }
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<RouteLine> lines, RouteTexts texts)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            var said = RouteLineText.Of(line, EmbeddedTemplates.All, texts);
            json.WriteStartObject();
            json.WriteString("id", line.Rule.Id);
            json.WriteString("role", line.Rule.Role);
            json.WriteString("text", said.Text);
            json.WriteString("until", line.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteBoolean("passed", line.Passed);
            json.WriteString("source", said.Source);
            json.WriteString("confidence", line.Session is { Confidence: not "sourced" } session ? session.Confidence : line.Rule.Confidence);
            json.WriteString("mark", said.Mark);
            json.WriteString("asOf", line.Rule.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
