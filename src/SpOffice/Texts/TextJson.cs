using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SpOffice.Texts;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImmutableDictionary<string, string>))]
[JsonSerializable(typeof(ImmutableDictionary<string, ImmutableDictionary<string, string>>))]
[JsonSerializable(typeof(ImmutableDictionary<string, CheckText>))]
[JsonSerializable(typeof(ImmutableDictionary<string, FormText>))]
[JsonSerializable(typeof(ImmutableDictionary<string, LetterText>))]
[JsonSerializable(typeof(ImmutableDictionary<string, GroupText>))]
[JsonSerializable(typeof(ImmutableDictionary<string, QuestionText>))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(ConsentTexts))]
internal sealed partial class TextJson : JsonSerializerContext;
