using System.Text.Json.Nodes;

namespace SpOffice.OfficeHost.Protocol;

/// <summary>What a <c>load</c> brings: names with slashes go into the objects behind them; a collection answers for each of its items.</summary>
internal static class Queries
{
    public static JsonObject Identify(HostObject target, References references)
    {
        var identity = new JsonObject();
        if (target.Key is { } key)
            identity[key.Name] = key.Value.DeepClone();
        if (target.HasReference)
            identity["_ReferenceId"] = references.Of(target);
        return identity;
    }

    public static JsonObject Answer(HostObject target, JsonObject? query, References references, Action<string, string> require)
    {
        var names = Names(query, "Select").Concat(Names(query, "Expand").Select(name => name + "/*")).ToList();
        var answer = Identify(target, references);
        if (target.Items is { } items)
        {
            var ofItems = names.Select(name => name.StartsWith("items/", StringComparison.OrdinalIgnoreCase) ? name[6..] : name)
                .Where(name => !name.Equals("items", StringComparison.OrdinalIgnoreCase)).ToList();
            answer["_Items"] = new JsonArray([.. Page(items, query).Select(item => One(item, ofItems, references, require))]);
            return answer;
        }
        return One(target, names, references, require);
    }

    private static JsonObject One(HostObject target, List<string> names, References references, Action<string, string> require)
    {
        var answer = Identify(target, references);
        if (names.Count == 0)
            names = ["*"];
        foreach (var group in names.Select(name => name.Split('/', 2)).GroupBy(parts => parts[0], StringComparer.OrdinalIgnoreCase))
        {
            if (group.Key == "*")
            {
                foreach (var scalar in target.Scalars)
                    answer[scalar] = Values.ToJson(target.Get(scalar));
                continue;
            }
            var name = Values.Pascal(group.Key);
            require(target.ClassName, name);
            var inner = new JsonArray([.. group.Where(parts => parts.Length > 1).Select(parts => (JsonNode)parts[1])]);
            answer[name] = target.Get(name) is HostObject behind
                ? Answer(behind, new JsonObject { ["Select"] = inner }, references, require)
                : Values.ToJson(target.Get(name));
        }
        return answer;
    }

    private static IEnumerable<HostObject> Page(IEnumerable<HostObject> items, JsonObject? query)
    {
        var page = items.Skip((int?)query?["Skip"] ?? 0);
        return (int?)query?["Top"] is { } top ? page.Take(top) : page;
    }

    private static IEnumerable<string> Names(JsonObject? query, string list) => (query?[list] as JsonArray ?? []).Select(name => (string)name!);
}
