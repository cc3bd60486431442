using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SpOffice.Mandates;
using SpOffice.Speaking;
using SpOffice.Texts;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice mandates --for f.docx</c>: the mandates that may fit a case, the best first.</summary>
internal static class SuggestedMandates
{
    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public static ImmutableArray<Suggestion> For(string file, DateOnly on)
    {
        var templates = EmbeddedTemplates.All;
        var bytes = Files.Read(file);
        try
        {
            if (StatementFile.IsWord(bytes))
                return templates.Suggestions.For(SubmissionReader.Read(bytes, templates, Bounds.Native).Submission, on);
            var text = StatementFile.Read(bytes, Bounds.Native);
            return templates.Suggestions.For(text, templates.Clues.LanguageOf([templates.Clues.Frequent(new WordList(Plain.Of(text)))]), null, on);
        }
        catch (UnreadableException error)
        {
            throw error.In(file);
        }
    }

    public static void Print(ImmutableArray<Suggestion> suggestions, string screen, DateOnly on)
    {
        var (templates, texts) = (EmbeddedTemplates.All, EmbeddedTemplates.All.Screen(screen));
        if (suggestions.IsEmpty)
            Console.Error.WriteLine(texts.Words["noSuggestion"]);
        foreach (var suggestion in suggestions)
        {
            var said = SuggestionText.Of(suggestion, suggestions[0], templates, texts, on);
            Console.WriteLine($"{suggestion.Mandate.Id}  {suggestion.Mandate.Name(screen)}");
            foreach (var line in SuggestionText.Channel(suggestion.Mandate, templates.Channels[0].Address, said.Stale, texts).Prepend(said.Why))
                Console.WriteLine("  " + line);
        }
        if (suggestions.Length > 1)
            Console.WriteLine(SuggestionText.Of(suggestions[1], suggestions[0], templates, texts, on).Joint);
    }

    public static void Write(Utf8JsonWriter json, ImmutableArray<Suggestion> suggestions, string screen, DateOnly on)
    {
        var templates = EmbeddedTemplates.All;
        json.WriteStartArray();
        foreach (var suggestion in suggestions)
        {
            var said = SuggestionText.Of(suggestion, suggestions[0], templates, templates.Screen(screen), on);
            json.WriteStartObject();
            json.WriteString("id", suggestion.Mandate.Id);
            json.WriteString("name", suggestion.Mandate.Name(screen));
            json.WriteString("why", said.Why);
            json.WriteNumber("score", suggestion.Score);
            json.WriteString("joint", said.Joint);
            json.WriteStartArray("follows");
            foreach (var ended in suggestion.Follows)
                json.WriteStringValue(ended.Id);
            json.WriteEndArray();
            json.WriteString("channel", templates.Channels[0].Address);
            json.WriteString("email", suggestion.Mandate.Email);
            json.WriteString("emailStatus", suggestion.Mandate.EmailStatus);
            json.WriteString("lastVerified", suggestion.Mandate.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteBoolean("stale", said.Stale);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
