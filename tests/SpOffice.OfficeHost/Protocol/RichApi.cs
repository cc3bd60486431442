using System.Text.Json.Nodes;

namespace SpOffice.OfficeHost.Protocol;

/// <summary>Carries out one <c>ProcessQuery</c> body of office.js on an object model. Like Office, it stops at the first action that fails; what was done before stays done.</summary>
/// <param name="root">The document or the workbook.</param>
/// <param name="create">Objects made by name, such as <c>Microsoft.WordServices.Application</c>.</param>
/// <param name="require">Throws where a member of a class may not be used: an older host, or a fault that the test asked for.</param>
public sealed class RichApi(Func<HostObject> root, Func<string, HostObject> create, Action<string, string> require)
{
    private readonly References references = new();

    /// <summary>Answers one body: <c>{Actions, ObjectPaths}</c> gives <c>{Results, Error?}</c>.</summary>
    public JsonObject Process(JsonObject body)
    {
        references.BeginRequest();
        var paths = new ObjectPaths(body["ObjectPaths"]!.AsObject(), root, create, references, Call, require);
        var results = new JsonArray();
        var response = new JsonObject { ["Results"] = results };
        var index = 0;
        foreach (var action in body["Actions"]!.AsArray().Select(action => action!.AsObject()))
        {
            try
            {
                results.Add(new JsonObject { ["ActionId"] = (int)action["Id"]!, ["Value"] = Values.ToJson(Do(action, paths)) });
            }
            catch (Exception error) when (error is RichApiException or not Faults.NeverAnswered)
            {
                // A mistake of this host must be heard too, and not leave the pane waiting.
                var refusal = error as RichApiException ?? new("GeneralException", $"The emulated host failed: {error}", 500);
                response["Error"] = new JsonObject
                {
                    ["Code"] = refusal.Code,
                    ["Message"] = refusal.Message,
                    ["HttpStatusCode"] = refusal.Status,
                    ["ActionIndex"] = index,
                    ["Location"] = (string?)action["Name"],
                };
                return response;
            }
            index++;
        }
        return response;
    }

    private object? Do(JsonObject action, ObjectPaths paths)
    {
        var kind = (ActionKind)(int)action["ActionType"]!;
        if (kind == ActionKind.Trace)
            return null;
        var target = paths[action["ObjectPathId"]!.ToString()];
        switch (kind)
        {
            case ActionKind.Instantiate:
                return target is null ? null : Queries.Identify(target, references);
            case ActionKind.Query or ActionKind.QueryAsJson:
                return target is null ? null : Queries.Answer(target, action["QueryInfo"] as JsonObject, references, require);
            case ActionKind.Method:
                return Call(target!, (string)action["Name"]!, paths.Arguments(action["ArgumentInfo"]));
            case ActionKind.SetProperty:
                Set(target!, (string)action["Name"]!, paths.Arguments(action["ArgumentInfo"])[0]);
                return null;
            case ActionKind.Update:
                foreach (var (name, value) in action["ObjectState"]!.AsObject())
                    Set(target!, Values.Pascal(name), value?.DeepClone());
                return null;
            default:
                throw RichApiException.NotEmulated($"action {kind}");
        }
    }

    private void Set(HostObject target, string name, JsonNode? value)
    {
        require(target.ClassName, name);
        target.Set(name, value);
    }

    private object? Call(HostObject target, string name, Arguments arguments)
    {
        if (name == "_RemoveReference")
            references.Release(arguments.Text(0));
        if (name is "_RemoveReference" or "_KeepReference")
            return null;
        require(target.ClassName, name);
        return target.Call(name, arguments);
    }

    private enum ActionKind
    {
        Instantiate = 1,
        Query = 2,
        Method = 3,
        SetProperty = 4,
        Trace = 5,
        QueryAsJson = 7,
        Update = 9,
    }
}
