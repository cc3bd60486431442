using System.Reflection;

namespace SpOffice.OfficeHost;

/// <summary>The host over HTTP: for the page that frames the pane, and for tests that are not written in .NET.</summary>
internal static class ControlApi
{
    public static void Map(WebApplication app, EmulatedOffice office)
    {
        app.MapPost("/sessions", async (HttpRequest request) =>
        {
            var query = request.Query;
            var session = office.Open(query["host"].FirstOrDefault() ?? "word", await Bytes(request), new SessionOptions
            {
                Api = query["api"].FirstOrDefault() is { } api ? Version.Parse(api) : null,
                DisplayLanguage = query["lang"].FirstOrDefault() ?? "en-US",
                ContentLanguage = query["contentLang"].FirstOrDefault() ?? "en-US",
                DocumentUrl = query["url"].FirstOrDefault(),
                ReadOnly = query["readOnly"] == "1",
                EveryKindOfControl = query["everyControl"] == "1",
            });
            return Results.Json(new { id = session.Id, page = office.Page(session, query["pane"].FirstOrDefault() ?? "/") });
        });
        app.MapGet("/{id}/", () => Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream("host.html")!, "text/html"));

        var one = app.MapGroup("/sessions/{id}");
        one.AddEndpointFilter(async (context, next) => office[(string)context.HttpContext.Request.RouteValues["id"]!] is null ? Results.NotFound() : await next(context));
        one.MapPost("/message", async (string id, HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            return Results.Text(await office[id]!.Answer(await reader.ReadToEndAsync()) ?? "");
        });
        one.MapGet("/events", (string id) => TypedResults.ServerSentEvents(office[id]!.Events));
        one.MapGet("/file", (string id) => Results.Bytes(office[id]!.Save()));
        one.MapPut("/file", async (string id, HttpRequest request) => office[id]!.Load(await Bytes(request)));
        one.MapGet("/opened/{index:int}", (string id, int index) => office[id]!.Opened.ElementAtOrDefault(index) is { } file ? Results.Bytes(file) : Results.NotFound());
        one.MapGet("/settings", (string id) => office[id]!.Settings);
        one.MapGet("/calls", (string id) => office[id]!.Calls);
        one.MapPost("/faults", (string id, FaultRequest faults) => faults.Apply(office[id]!.Faults));
        one.MapPost("/edit", (string id, EditRequest edit) => edit.Apply(office[id]!) ? Results.NoContent() : Results.NotFound());
    }

    private static async Task<byte[]> Bytes(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    /// <summary>Faults to switch on; an empty object clears them all.</summary>
    private sealed record FaultRequest(string? Fail, string? Code, int? Times, string? Hang, int? DelayMilliseconds, bool? RandomIds, bool? Closed)
    {
        public void Apply(Faults faults)
        {
            if (this == new FaultRequest(null, null, null, null, null, null, null))
                faults.Clear();
            if (Fail is not null)
                faults.Fail(Fail, Code ?? "GeneralException", Times ?? int.MaxValue);
            if (Hang is not null)
                faults.Hang(Hang);
            faults.Delay = DelayMilliseconds is { } delay ? TimeSpan.FromMilliseconds(delay) : faults.Delay;
            faults.RandomIds = RandomIds ?? faults.RandomIds;
            faults.Closed = Closed ?? faults.Closed;
        }
    }

    /// <summary>A second person's edit of a control, found by its tag and which of the same tag it is, from 0. In Excel the tag is a cell's address.</summary>
    private sealed record EditRequest(string Tag, int Index, string? Text, string? Action)
    {
        public bool Apply(Session session)
        {
            var done = false;
            session.Do(model => done = model is Word.WordModel word && Word.SecondPerson.Edit(word.File, Tag, Index, Text, Action)
                || model is Excel.ExcelModel excel && Text is not null && excel.Type(Tag, Text));
            return done;
        }
    }
}
