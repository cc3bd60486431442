using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SpOffice.Forms;

internal sealed record QuestionFile(ImmutableArray<Question> Questions);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(QuestionFile))]
[JsonSerializable(typeof(Form))]
internal sealed partial class FormJson : JsonSerializerContext;
