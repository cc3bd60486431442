using NJsonSchema;
using NJsonSchema.Validation;

namespace SpOffice.Tests;

/// <summary>A JSON schema of the repository.</summary>
internal static class Schema
{
    /// <summary>What is wrong with a text; empty when it satisfies the schema at <paramref name="path"/>.</summary>
    public static async Task<string[]> Errors(string path, string json)
    {
        var schema = await JsonSchema.FromJsonAsync(File.ReadAllText(path));
        return [.. schema.Validate(json).SelectMany(Causes)];
    }

    /// <summary>The schema of a data file: the one of its name without a language, else the only one in its folder that is named after no file.</summary>
    public static string? Of(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var own = Path.Combine(folder, $"{Name(file)}.schema.json");
        if (File.Exists(own))
            return own;
        var names = DataIn(folder).Select(Name).ToHashSet();
        var free = Directory.GetFiles(folder, "*.schema.json").Where(schema => !names.Contains(Name(schema))).ToList();
        return free.Count == 1 ? free[0] : null;
    }

    /// <summary>The data files of a folder, schemas left out.</summary>
    public static IEnumerable<string> DataIn(string folder, SearchOption depth = SearchOption.TopDirectoryOnly) =>
        Directory.GetFiles(folder, "*.json", depth).Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal));

    private static string Name(string file) => Path.GetFileName(file).Split('.')[0];

    private static IEnumerable<string> Causes(ValidationError error) =>
        error is ChildSchemaValidationError child ? child.Errors.Values.SelectMany(errors => errors).SelectMany(Causes).Prepend($"{error.Path}: {error.Kind}")
        : [$"{error.Path}: {error.Kind}"];
}
