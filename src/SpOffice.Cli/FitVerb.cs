using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using SpOffice.Checks;
using SpOffice.Speaking.Drafts;
using SpOffice.Speaking.Planning;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice fit draft --lang l [--limit 90] [--also 75]… [--confidence .95] [--register council] [--rehearsed file=seconds]… [--speaker file]
/// [--out statement.docx] [--force] [--json]</c>: the best version of a draft that ends in time.</summary>
internal static class FitVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("draft") { Description = "A draft as text, JSON or a Word document; - is standard input." };
        var lang = Common.Spoken();
        var limit = SpeakerOptions.Limit();
        var also = new Option<double[]>("--also") { Description = "Another limit, for which the version is told too. May be repeated." };
        var confidence = new Option<double>("--confidence") { Description = "Chance to end in time that is asked for.", DefaultValueFactory = _ => 0.95 };
        var register = SpeakerOptions.Register();
        var rehearsed = SpeakerOptions.Rehearsed();
        var speaker = SpeakerOptions.Known();
        var output = new Option<string?>("--out") { Description = "The statement to write: .docx, .md or .json by its ending; - is a Word document on standard output." };
        var atRisk = new Option<string?>("--at-risk") { Description = "Whether speaking puts the speaker in danger: yes or no. It is written into no file." };
        atRisk.AcceptOnlyFromAmong("yes", "no");
        var force = Common.Force();
        var json = Common.Json();
        var command = new Command("fit", "The best version of a statement that ends in time.") { file, lang, limit, also, confidence, register, rehearsed, speaker, atRisk, output, force, json };
        also.Validators.Add(result => SpeakerOptions.RefuseUnlessPositive(result, "--also"));
        confidence.Validators.Add(result =>
        {
            if (double.TryParse(result.Tokens.FirstOrDefault()?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is not (>= StatementFit.LeastConfidence and <= StatementFit.MostConfidence))
                result.AddError("--confidence must lie between 0.5 and 0.999.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) == "-" && result.GetValue(json))
                result.AddError("--out - and --json both write to standard output; choose one.");
        });
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(file), () =>
        {
            var templates = EmbeddedTemplates.All;
            var screen = templates.Screen(parsed.GetValue(Common.Screen)!);
            var draft = DraftFile.Read(SpokenFile.Bytes(parsed.GetValue(file)!), parsed.GetValue(lang)!, templates, Bounds.Native) with { Lang = parsed.GetValue(lang)! };
            if (parsed.GetValue(atRisk) is { } danger)
                draft = draft with { Header = draft.Header with { SpeakerAtRisk = danger == "yes" } };
            var rehearsals = SpeakerOptions.Rehearsals(parsed.GetValue(rehearsed), parsed.GetValue(speaker), templates.Speech(draft.Lang));
            var limits = (parsed.GetValue(also) ?? []).Prepend(parsed.GetValue(limit) ?? draft.Header.Limit ?? SpeakerOptions.UsualLimit);
            var versions = StatementFit.Versions(draft, templates, [.. limits], parsed.GetValue(confidence), parsed.GetValue(register)!, rehearsals);
            var kept = draft.With(versions[0].Kept.Select(passage => (passage.Passage, passage.Wording)));
            // Passages are counted in the draft.
            var findings = StatementFindings.Of(kept, templates).Select(finding => finding with { Passage = finding.Passage is { } passage ? versions[0].Kept[passage].Passage : null }).ToImmutableArray();
            var exposes = StatementFindings.ExposesSomebody(kept, templates);
            if (parsed.GetValue(output) is { } target && versions[0].Fits && !exposes)
                Files.Write(target, Content(kept, target, templates), parsed.GetValue(force));
            if (parsed.GetValue(json))
                Output.Json(writer => FitReport.Write(writer, draft, versions, findings, screen));
            else if (parsed.GetValue(output) != "-")
                FitReport.Print(draft, versions, findings, exposes && parsed.GetValue(output) is not null, screen);
            return versions[0].Fits && !findings.Any(finding => finding.Severity == Severity.Must) ? Exit.Ready : Exit.MustLeft;
        }));
        return command;
    }

    private static byte[] Content(StatementDraft kept, string target, Templates templates) => Path.GetExtension(target).ToLowerInvariant() switch
    {
        ".md" or ".txt" => System.Text.Encoding.UTF8.GetBytes(DraftText.Write(kept, templates.DraftWords)),
        ".json" => System.Text.Encoding.UTF8.GetBytes(DraftJson.Write(kept)),
        _ => StatementDocument.Write(kept, templates, marks: false),
    };
}
