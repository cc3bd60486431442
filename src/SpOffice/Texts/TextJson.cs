using System.Text.Json.Serialization;

namespace SpOffice.Texts;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentTexts))]
[JsonSerializable(typeof(ScreenTexts))]
[JsonSerializable(typeof(ConsentTexts))]
internal sealed partial class TextJson : JsonSerializerContext;
