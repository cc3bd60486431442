using System.Text.Json.Serialization;

namespace SpOffice.Texts;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentTexts))]
[JsonSerializable(typeof(ScreenTexts))]
internal sealed partial class TextJson : JsonSerializerContext;
