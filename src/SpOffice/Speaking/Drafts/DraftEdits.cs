using System.Collections.Immutable;
using System.Globalization;

namespace SpOffice.Speaking.Drafts;

/// <summary>What an author does to a draft. Passages and wordings are counted from 0.</summary>
public static class DraftEdits
{
    extension(StatementDraft draft)
    {
        /// <summary>The draft with a passage changed.</summary>
        public StatementDraft Set(int passage, Func<DraftPassage, DraftPassage> change) =>
            draft with { Passages = draft.Passages.SetItem(passage, change(draft.Passages[passage])) };

        /// <summary>The draft with other words in a wording. Without any word another wording goes; the first stays and is empty.</summary>
        public StatementDraft Say(int passage, int wording, string text) => draft.Set(passage, old => wording > 0 && string.IsNullOrWhiteSpace(text)
            ? old with { Wordings = old.Wordings.RemoveAt(wording) }
            : old with { Wordings = old.Wordings.SetItem(wording, new DraftWording(text, old.Wordings[wording].Value)) });

        /// <summary>The draft with another wording of a passage, empty as yet.</summary>
        public StatementDraft WithWording(int passage) => draft.Set(passage, old => old with { Wordings = old.Wordings.Add(new DraftWording("")) });

        /// <summary>The draft with a new passage, empty as yet.</summary>
        public StatementDraft Insert(int at) => draft with { Passages = draft.Passages.Insert(at, new DraftPassage(Priority.Should, [new DraftWording("")])) };

        /// <summary>The draft without a passage. Conditions that speak of it go with it.</summary>
        public StatementDraft Without(int passage)
        {
            var gone = draft.Passages[passage].Id;
            var left = draft.Passages.RemoveAt(passage);
            return draft with
            {
                Passages = gone is null || left.Any(other => Same(other.Id, gone)) ? left
                    : [.. left.Select(other => other with { OnlyWith = Drop(other.OnlyWith, gone), NotWith = Drop(other.NotWith, gone) })],
            };
        }

        /// <summary>The draft with a passage moved; past an end it stays.</summary>
        public StatementDraft Move(int passage, int by) => passage + by < 0 || passage + by >= draft.Passages.Length ? draft
            : draft with { Passages = draft.Passages.RemoveAt(passage).Insert(passage + by, draft.Passages[passage]) };

        /// <summary>The draft where a passage is kept only if another is, or no longer so.</summary>
        public StatementDraft OnlyWith(int passage, int other, bool holds)
        {
            var (named, id) = draft.Named(other);
            return named.Set(passage, old => old with { OnlyWith = Changed(old.OnlyWith, id, holds) });
        }

        /// <summary>The draft where two passages are never both kept, or no longer so.</summary>
        public StatementDraft NotWith(int passage, int other, bool holds)
        {
            var (named, id) = draft.Named(other);
            var back = named.Passages[passage].Id;
            return named.Set(passage, old => old with { NotWith = Changed(old.NotWith, id, holds) })
                .Set(other, old => holds || back is null ? old : old with { NotWith = Drop(old.NotWith, back) });
        }

        /// <summary>The draft with a passage in a group of which exactly one is kept. What cannot stand in a name goes; without a name it is in none.</summary>
        public StatementDraft InGroup(int passage, string group)
        {
            var name = string.Concat(group.Trim().Replace(' ', '-').Where(c => char.IsLetterOrDigit(c) || c is '-' or '_').Take(30));
            return draft.Set(passage, old => old with { OneOf = name.Length == 0 ? null : name });
        }

        /// <summary>Whether a passage is kept only if another is.</summary>
        public bool IsOnlyWith(int passage, int other) => Speaks(draft.Passages[passage].OnlyWith, draft.Passages[other].Id);

        /// <summary>Whether two passages are never both kept, whichever of them says so.</summary>
        public bool IsNotWith(int passage, int other) =>
            Speaks(draft.Passages[passage].NotWith, draft.Passages[other].Id) || Speaks(draft.Passages[other].NotWith, draft.Passages[passage].Id);

        /// <summary>The draft with a shorter wording put in the place of expensive words, if they still stand there.</summary>
        /// <param name="words">Words found in the favourite wording of a passage.</param>
        /// <param name="passage">The passage.</param>
        public StatementDraft Shorten(ExpensiveWords words, int passage)
        {
            if (passage >= draft.Passages.Length || words.Shorter is null)
                return draft;
            var text = draft.Passages[passage].Wordings[0].Text;
            return words.Start > text.Length || string.CompareOrdinal(text, words.Start, words.Written, 0, words.Written.Length) != 0 ? draft
                : draft.Say(passage, 0, text[..words.Start] + words.Shorter + text[(words.Start + words.Written.Length)..]);
        }

        /// <summary>A passage gets a name if it has none, so that others can speak of it.</summary>
        private (StatementDraft Draft, string Id) Named(int passage)
        {
            if (draft.Passages[passage].Id is { } known)
                return (draft, known);
            var number = passage + 1;
            while (draft.Passages.Any(other => Same(other.Id, Name(number))))
                number++;
            return (draft.Set(passage, old => old with { Id = Name(number) }), Name(number));
        }
    }

    private static string Name(int number) => "p" + number.ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<string> Changed(ImmutableArray<string> ids, string id, bool holds) => holds ? Drop(ids, id).Add(id) : Drop(ids, id);

    private static ImmutableArray<string> Drop(ImmutableArray<string> ids, string id) => ids.RemoveAll(other => Same(other, id));

    private static bool Speaks(ImmutableArray<string> ids, string? id) => id is not null && ids.Any(other => Same(other, id));

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
