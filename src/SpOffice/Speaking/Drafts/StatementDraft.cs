using System.Collections.Immutable;

namespace SpOffice.Speaking.Drafts;

/// <summary>A statement while it is written: what is known of it, and its passages in their order.</summary>
/// <param name="Lang">Language it is spoken in.</param>
/// <param name="Header">What is not spoken.</param>
/// <param name="Passages">In order.</param>
public sealed record StatementDraft(string Lang, StatementHeader Header, ImmutableArray<DraftPassage> Passages)
{
    /// <summary>The most passages a draft may have.</summary>
    public const int MostPassages = 60;

    /// <summary>The most wordings a passage may have.</summary>
    public const int MostWordings = 5;

    /// <summary>The favourite wording of every passage, a paragraph a line.</summary>
    public string Text => string.Join("\n\n", Passages.Select(passage => passage.Wordings[0].Text));

    /// <summary>The draft with some of its passages, each in one wording. Marks that speak of cut passages go with them.</summary>
    /// <param name="kept">Number of a passage and of its wording, both from 0, in order.</param>
    public StatementDraft With(IEnumerable<(int Passage, int Wording)> kept) => this with
    {
        Passages = [.. kept.Select(choice => new DraftPassage(Passages[choice.Passage].Priority, [Passages[choice.Passage].Wordings[choice.Wording]])
        {
            Id = Passages[choice.Passage].Id,
            Headings = Passages[choice.Passage].Headings,
            Lang = Passages[choice.Passage].Lang,
        })],
    };

    /// <summary>The draft, once it is known that it can be planned.</summary>
    /// <exception cref="UnreadableException">no-passages, too-many-passages, too-many-wordings, passage-twice or unknown-passage.</exception>
    internal StatementDraft Checked()
    {
        if (Passages.IsEmpty)
            throw new UnreadableException("no-passages");
        if (Passages.Length > MostPassages)
            throw new UnreadableException("too-many-passages", ("count", $"{Passages.Length}"), ("most", $"{MostPassages}"));
        if (Passages.FirstOrDefault(passage => passage.Wordings.Length > MostWordings) is { } rich)
            throw new UnreadableException("too-many-wordings", ("text", Beginning(rich)), ("most", $"{MostWordings}"));
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var passage in Passages.Where(passage => passage.Id is not null))
        {
            if (!ids.Add(passage.Id!))
                throw new UnreadableException("passage-twice", ("id", passage.Id!));
        }
        if (Passages.SelectMany(passage => passage.OnlyWith.Concat(passage.NotWith)).FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
            throw new UnreadableException("unknown-passage", ("id", unknown));
        return this;
    }

    private static string Beginning(DraftPassage passage) => passage.Wordings[0].Text is { Length: > 40 } text ? text[..40] + "…" : passage.Wordings[0].Text;
}
