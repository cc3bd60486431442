using SpOffice.Graph;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Cli.Tracker;

/// <summary>Where a tracker lies: a file, or a workbook that a team shares.</summary>
/// <param name="Name">As the user called it.</param>
/// <param name="IsShared">Whether others may write at the same time, so that a change may be made more than once.</param>
/// <param name="Read">Its bytes.</param>
/// <param name="Write">Puts changed bytes in the place of the bytes as they are; whole or not at all.</param>
internal sealed record TrackerPlace(string Name, bool IsShared, Func<byte[]> Read, Action<Func<byte[], byte[]>> Write)
{
    public static TrackerPlace Of(string file) => new(file, false, () => Files.Read(file), change =>
    {
        var before = Files.Read(file);
        var after = change(before);
        RefuseOpen(file);
        // Somebody may have saved the file since it was read.
        if (!Files.Read(file).AsSpan().SequenceEqual(before))
            throw new UnreadableException("workbook-open");
        if (!after.AsSpan().SequenceEqual(before))
            Files.Write(file, after, force: true);
    });

    public static TrackerPlace Of(GraphItem item, AccessToken token)
    {
        var workbook = new SharedWorkbook(item, token, SharedWorkbook.Client(), Patience.Usual, Bounds.Native.File);
        return new(item.Name, true, workbook.Read, workbook.Change);
    }

    public SpOffice.Tracking.Tracker Open() => Said(() => Open(Read()));

    /// <summary>Makes a change, and the deadlines that follow from it. What changes nothing is not written, nor anything to a host of others while a
    /// case is marked high risk (SAFETY, "Sending").</summary>
    public T Change<T>(DateOnly today, Func<TrackerEdit, T> change) => Said(() =>
    {
        T result = default!;
        Write(content =>
        {
            var edit = new TrackerEdit(Open(content));
            result = change(edit);
            var changed = DeadlineRows.Following(edit, today);
            if (IsShared && Open(changed).Rows("Cases").FirstOrDefault(row => row["case.high-risk"] == "yes") is { } exposed)
                throw new UnreadableException("graph-high-risk", ("reference", exposed["case.reference"]));
            return changed;
        });
        return result;
    });

    /// <summary>Puts a new tracker into a workbook that holds nothing yet.</summary>
    /// <exception cref="UnreadableException">graph-not-empty: what stands there is somebody's.</exception>
    public void Begin(byte[] tracker) => Said(() =>
    {
        Write(content => IsEmpty(content) ? tracker : throw new UnreadableException("graph-not-empty"));
        return true;
    });

    /// <summary>As Excel makes an empty workbook: sheets without cells, tables, drawings or anything else related to them.</summary>
    private static bool IsEmpty(byte[] content)
    {
        if (content.Length == 0)
            return true;
        var workbook = SpOffice.Excel.Workbook.Open(content, Bounds.Native);
        return workbook.Tables.IsEmpty && workbook.Sheets.All(sheet => workbook.IsEmpty(sheet.Part));
    }

    /// <inheritdoc cref="Change{T}"/>
    public void Change(DateOnly today, Action<TrackerEdit> change) => Change(today, edit =>
    {
        change(edit);
        return edit.HasChanges;
    });

    private static SpOffice.Tracking.Tracker Open(byte[] content) => SpOffice.Tracking.Tracker.Open(content, EmbeddedTemplates.All, Bounds.Native);

    private T Said<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (UnreadableException error)
        {
            throw error.In(Name);
        }
    }

    /// <summary>Excel and LibreOffice leave a small file beside one that is open; what they save later would undo our changes.</summary>
    private static void RefuseOpen(string file)
    {
        var (folder, name) = (Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileName(file));
        if (File.Exists(Path.Combine(folder, "~$" + name)) || File.Exists(Path.Combine(folder, $".~lock.{name}#")))
            throw new UnreadableException("workbook-open", ("file", file));
    }
}
