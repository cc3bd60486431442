using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.E2E;

/// <summary>What the browser made, read natively.</summary>
internal static class Data
{
    public static readonly Templates Templates = SpOffice.Templates.Load(
        SpOffice.Templates.Everything().ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(Folder("templates"), path))));

    public static Reading Read(string path) => SubmissionReader.Read(File.ReadAllBytes(path), Templates, Bounds.Native);

    public static CheckReport Check(string path) => CheckList.Run(Read(path), Path.GetFileName(path), Templates, DateOnly.FromDateTime(DateTime.Today));

    /// <summary>A document on disk with the sample's answers, changed.</summary>
    public static string Document(string lang, Func<Submission, Submission>? change = null)
    {
        var sample = Templates.Sample(Templates.Form("communication"), lang);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        File.WriteAllBytes(path, SubmissionWriter.Write(change is null ? sample : change(sample), Templates, null, true, Bounds.Native));
        return path;
    }

    /// <summary>A tracker on disk that holds the sample: sent on 2 November, the first person's consent taken back on the 20th.</summary>
    public static string TrackerWithWithdrawal(string lang)
    {
        var edit = new TrackerEdit(Tracker.Open(TrackerFile.Write(Templates, lang, []), Templates, Bounds.Native));
        CaseFeed.Add(edit, [("case.docx", Templates.Sample(Templates.Form("communication"), lang), null)]);
        edit = new TrackerEdit(Tracker.Open(edit.ToBytes(), Templates, Bounds.Native));
        edit.Set("Submissions", edit.Rows("Submissions").Single(), new Dictionary<string, string> { ["submission.sent"] = "2026-11-02" });
        edit.Set("Consent", edit.Rows("Consent").First(), new Dictionary<string, string> { ["consent.withdrawn"] = "2026-11-20" });
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        File.WriteAllBytes(path, edit.ToBytes());
        return path;
    }

    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, name) is var found && Directory.Exists(found) && File.Exists(Path.Combine(folder.FullName, "SpOffice.sln")))
                return found;
        }
        throw new DirectoryNotFoundException(name);
    }
}
