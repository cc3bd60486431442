using System.Text.Json.Nodes;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost;

/// <summary>The messages between office.js in the pane and the page around it. Their shape was read off the genuine library.</summary>
internal sealed class Conversation
{
    private const int Invoke = 0;
    private const int EventMessage = 1;

    private readonly Session session;
    private readonly RichApi rich;
    private readonly FileCopies copies = new();
    private readonly List<string> calls = [];

    public Conversation(Session session)
    {
        this.session = session;
        rich = new RichApi(() => session.Model.Root, Create, Require);
    }

    public Dictionary<string, string> Settings { get; } = [];

    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (calls)
                return [.. calls];
        }
    }

    private Version Api => session.Options.Api ?? session.Model.NewestApi;

    public string? Answer(string message)
    {
        var request = JsonNode.Parse(message)!.AsObject();
        if ((int?)request["_messageType"] != 0)
            return null;
        var action = (string)request["_actionName"]!;
        try
        {
            var data = (int)request["_actionType"]! == Invoke ? Call(action, request["_data"]) : new JsonObject { ["Error"] = 0 };
            return Envelope(action, (string?)request["_conversationId"], (int)request["_correlationId"]!, data, 0).ToJsonString();
        }
        catch (Faults.NeverAnswered)
        {
            return null;
        }
    }

    public string Event(string name, JsonNode data) => Envelope(name, "conversation-" + session.Id, -1, data, EventMessage).ToJsonString();

    private static JsonObject Envelope(string action, string? conversation, int correlation, JsonNode? data, int responseType) => new()
    {
        ["_messageType"] = 1,
        ["_actionName"] = action,
        ["_conversationId"] = conversation,
        ["_correlationId"] = correlation,
        ["_origin"] = "",
        ["_data"] = data,
        ["_errorCode"] = 0,
        ["_responseType"] = responseType,
        ["_serializerVersion"] = 1,
    };

    private JsonNode? Call(string action, JsonNode? data) => action switch
    {
        "ContextActivationManager_getAppContextAsync" => AppContext.Of(session, data!, Api, Settings),
        "executeMethod" => Execute(data!),
        // Focus, keys and telemetry: news that wants no answer.
        _ => null,
    };

    private JsonObject Execute(JsonNode data)
    {
        var answer = new JsonObject { ["Version"] = 1, ["Error"] = 0 };
        try
        {
            Execute((int)data["DdaMethod"]!["DispatchId"]!, data, answer);
        }
        catch (Exception error) when (error is not Faults.NeverAnswered)
        {
            answer["Error"] = (error as CommonApiException)?.Code ?? CommonApiException.Internal;
        }
        return answer;
    }

    private void Execute(int method, JsonNode data, JsonObject answer)
    {
        if (session.Faults.Closed)
            throw new CommonApiException(CommonApiException.SessionEnded);
        switch (method)
        {
            case 93:
                RichApi(data["ArrayData"]!.AsArray(), answer);
                break;
            case 77:
                Common("getFileAsync");
                copies.Open(data, session.Model.Save, answer);
                break;
            case 80:
                Common("getSliceAsync");
                copies.Slice(data, answer);
                break;
            case 81:
                Common("closeAsync");
                copies.Close(data);
                break;
            case 64:
                Common("getSelectedDataAsync");
                answer["Data"] = session.Model.Selected((string)data["DdaGetBindingData"]!["CoerceType"]!);
                break;
            case 65:
                Common("setSelectedDataAsync");
                if (session.Model.IsReadOnly)
                    throw new CommonApiException(CommonApiException.ReadOnly);
                session.Model.SetSelected((string)data["DdaSetBindingData"]!["CoerceType"]!, data["DdaSetBindingData"]!["Data"]!);
                break;
            case 75 or 76:
                Common(method == 75 ? "settings.refreshAsync" : "settings.saveAsync");
                KeepSettings(method == 76 ? data["DdaSettingsMethod"] : null, answer);
                break;
            case 86:
                Common("getFilePropertiesAsync");
                answer["0"] = new JsonObject { ["1"] = AppContext.DocumentUrl(session) };
                break;
            // The add-in says that a ribbon command is done.
            case 94:
                break;
            default:
                throw new CommonApiException(CommonApiException.NotSupported);
        }
    }

    private void RichApi(JsonArray request, JsonObject answer)
    {
        session.Model.BeginRequest(session.Faults.RandomIds);
        JsonObject body;
        try
        {
            Note("sync");
            session.Faults.Meet("sync");
            body = rich.Process(JsonNode.Parse((string)request[4]!)!.AsObject());
        }
        catch (RichApiException error)
        {
            body = new JsonObject
            {
                ["Results"] = new JsonArray(),
                ["Error"] = new JsonObject { ["Code"] = error.Code, ["Message"] = error.Message, ["HttpStatusCode"] = error.Status, ["ActionIndex"] = 0 },
            };
        }
        answer["Data"] = new JsonArray(200, new JsonArray("CONTENT-TYPE", "application/json"), body.ToJsonString());
    }

    private void KeepSettings(JsonNode? saved, JsonObject answer)
    {
        if (saved?["Properties"] is JsonArray properties)
        {
            if (session.Model.IsReadOnly)
                throw new CommonApiException(CommonApiException.ReadOnly);
            Settings.Clear();
            foreach (var property in properties)
                Settings[(string)property![0]!] = (string)property[1]!;
        }
        answer["Properties"] = new JsonArray([.. Settings.Select(setting => (JsonNode)new JsonArray(setting.Key, setting.Value))]);
    }

    private HostObject Create(string name) => name.StartsWith("Microsoft.InternalService.", StringComparison.Ordinal) ? new InternalService() : session.Model.Create(name);

    private void Require(string className, string member)
    {
        Note($"{className}.{member}");
        session.Faults.Meet(member);
        ApiSets.Require(session.Model.ApiSet, Api, className, member);
    }

    private void Common(string call)
    {
        Note(call);
        session.Faults.Meet(call, common: true);
    }

    private void Note(string call)
    {
        lock (calls)
            calls.Add(call);
    }

    /// <summary>What office.js speaks to when it starts.</summary>
    private sealed class InternalService : HostObject
    {
        public override string ClassName => "InternalService";

        public override bool HasReference => false;

        public override object? Call(string name, Arguments arguments) => name == "NotifyActionHandlerReady" ? null : base.Call(name, arguments);
    }
}
