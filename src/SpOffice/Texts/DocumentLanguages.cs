using System.Collections.Immutable;

namespace SpOffice.Texts;

/// <summary>The wording of documents by language; a language is read when it is first asked for.</summary>
public sealed class DocumentLanguages(ImmutableDictionary<string, Lazy<DocumentTexts>> languages)
{
    /// <summary>The wording of a language: <c>en</c>, <c>fr</c> or <c>es</c>.</summary>
    public DocumentTexts this[string lang] => languages[lang].Value;

    /// <summary>The wording of every language.</summary>
    public IEnumerable<DocumentTexts> Values => languages.Values.Select(texts => texts.Value);
}
