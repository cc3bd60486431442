using System.Text;
using System.Text.RegularExpressions;
using SpOffice.Checks;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;
using SpOffice.Word;

namespace SpOffice.Versions;

/// <summary>Everybody and everything that the answers of a case name, or that its text names after words such as "her sister".</summary>
internal static partial class NamesOfCase
{
    private static readonly char[] PartEnds = [',', ';', ':', '(', ')', '–', '—', '\n'];
    /// <summary>A number on a card or a passport; a year has four figures.</summary>
    private const int ShortestNumber = 5;
    private static readonly string[] Places = ["incident.place", "victim.residence", "victim.origin", "victim.whereabouts", "victim.incident-place"];

    /// <summary>The names, those of the answers first, then those listed beside the case, then those found in the text.</summary>
    public static IReadOnlyList<Named> Of(Reading reading, IEnumerable<Named> listed, Templates templates)
    {
        var names = reading.Submission.Items().SelectMany(item => OfItem(item, reading, templates)).ToList();
        foreach (var name in listed)
            Merge(name, names);
        var known = new KnownNames(names.SelectMany(name => name.Spellings));
        names.AddRange(Bystanders(reading, known, templates));
        return [.. names.Where(name => name.Text.EnumerateRunes().Any(Rune.IsLetterOrDigit)).DistinctBy(name => (name.Text, name.Role, name.Kind == NamedKind.Place ? null : name.Item))];
    }

    /// <summary>A name of the list that the case has too is another spelling of that one; but who acts in public and is listed as a person is to be hidden.</summary>
    private static void Merge(Named listed, List<Named> names)
    {
        var spelt = listed.Spellings.Select(spelling => new FoldedText(spelling).Joined).ToHashSet();
        var same = names.FindIndex(name => !(name.ActsInPublic && listed.Kind == NamedKind.Person) && name.Spellings.Any(spelling => spelt.Contains(new FoldedText(spelling).Joined)));
        if (same < 0)
            names.Add(listed);
        else
            names[same] = names[same] with { Variants = [.. names[same].Variants.Concat(listed.Spellings).Distinct()], Withdrawn = names[same].Withdrawn || listed.Withdrawn };
    }

    private static IEnumerable<Named> OfItem(Item item, Reading reading, Templates templates)
    {
        bool IsMarked(string question) => reading.Confidential.Contains(item.PlaceOf(question));
        bool HoldsMarked(string question) => IsMarked(question) || reading.Texts.Any(text => text.Confidential && text.Place == item.PlaceOf(question));
        if (item.Group is null)
        {
            foreach (var named in Sender(item.Answers))
                yield return named with { Item = "", Covered = reading.SenderApart };
        }
        if (item.Answers.Text("victim.name") is { } victim)
        {
            yield return new Named(victim, "victim", NamedKind.Person)
            {
                Item = item.Place,
                Covered = IsMarked("victim.name") || HasAgreed(item, reading.Submission.Form, templates),
                AgreedToPartners = !HoldsMarked("victim.name") && item.Answers.Option("victim.consent.partners") == "yes",
                Withdrawn = Draft.IsGiven(item.Answers["victim.consent.withdrawn"]),
            };
        }
        foreach (var number in (item.Answers.Text("victim.identity-document") ?? "").Split([.. PartEnds, ' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.')).Where(word => word.Count(char.IsDigit) >= ShortestNumber))
            yield return new Named(number, "contact", NamedKind.Contact) { Item = item.Place, Covered = true };
        if (item.Answers.Text("person.name") is { } person)
        {
            var role = item.Answers.Option("person.role") ?? "listed";
            yield return new Named(person, role, role == "organisation" ? NamedKind.Organisation : NamedKind.Person)
            {
                Item = item.Place,
                ActsInPublic = role == "official",
                Covered = role == "official" || IsMarked("person.name") || item.Answers.Option("person.consent") == "yes",
                AgreedToPartners = !HoldsMarked("person.name") && item.Answers.Option("person.consent.partners") == "yes",
                Withdrawn = Draft.IsGiven(item.Answers["person.consent.withdrawn"]),
            };
        }
        foreach (var (question, role) in new[] { ("perpetrator.name", "perpetrator"), ("addressee.name", "addressee") })
        {
            if (item.Answers.Text(question)?.Split(PartEnds)[0].Trim() is { Length: > 0 } actor)
                yield return new Named(actor, role, NamedKind.Organisation) { Item = item.Place, ActsInPublic = true, Covered = true };
        }
        var places = Places.SelectMany(question => (item.Answers.Text(question) ?? "").Split(PartEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        foreach (var place in places.Where(place => templates.Countries.Find(place) is null && place.Length > 2).Distinct())
            yield return new Named(place, "place", NamedKind.Place) { Item = item.Place, Covered = true };
    }

    /// <summary>Whether the victim agreed to all that the form is for; publication is asked apart. What is only asked under a condition may be open.</summary>
    private static bool HasAgreed(Item victim, Form form, Templates templates)
    {
        var asked = form.Questions.Where(asked => asked.Section.Group == "victim" && templates.Questions[asked.Question.Id].IsForProcedure)
            .Select(asked => (asked.Question.When, Answer: victim.Answers[asked.Question.Id])).Where(asked => asked.When is null || asked.Answer is not null).ToList();
        return asked.Count > 0 && asked.All(consent => consent.Answer is Answer.Choice { Option: "yes" });
    }

    /// <summary>A name of one to three words without a comma may be a person's.</summary>
    private static IEnumerable<Named> Sender(Answers answers)
    {
        string[] Lines(string question) => (answers.Text(question) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var line in Lines("sender.name").Concat(Lines("sender.co-signers")))
        {
            var parts = line.Split(PartEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var isPerson = parts.Length == 1 && line.Split(' ').Length is 2 or 3;
            yield return new Named(line, "sender", isPerson ? NamedKind.Person : NamedKind.Organisation)
            {
                Variants = [.. parts.Where((part, index) => part != line && (index == 0 || SenderName.IsShortForm(part)))],
            };
        }
        // "The coordinator" is a function; two capital letters make a name.
        foreach (var part in Lines("sender.contact-person").Select(line => line.Split(PartEnds)[0].Trim()).Where(part => part.Split(' ').Count(word => word.Length > 1 && !char.IsLower(word[0])) > 1))
            yield return new Named(part, "sender", NamedKind.Person);
        var contacts = Lines("sender.email").Concat(Lines("sender.phone")).Concat(Lines("sender.address").Where(line => line.Any(char.IsAsciiDigit)))
            .Concat(Lines("sender.secure-channel").SelectMany(line => line.Split(' ')).Where(word => word.Contains('@')).Select(word => word.Trim(',', ';', '.', '<', '>', '(', ')')));
        foreach (var contact in contacts)
            yield return new Named(contact, "sender", NamedKind.Contact);
    }

    private static IEnumerable<Named> Bystanders(Reading reading, KnownNames known, Templates templates) =>
        from text in reading.Texts
        where text.Where is "body" or "note" or "comment"
        from clue in templates.Clues.Bystanders(new WordList(text.Text), LangOf(reading))
        where templates.Countries.Find(clue.Name) is null && !known.Hold(clue.Name)
        select new Named(clue.Name, clue.Role, NamedKind.Person);

    /// <summary>Two words and more with capitals that nobody has listed, with where they stand in a text.</summary>
    public static IEnumerable<(int Start, int End)> Unlisted(string text, KnownNames known, Templates templates) =>
        from match in CapitalWords().Matches(text)
        where templates.Countries.Find(match.Value) is null && !known.Hold(match.Value) && templates.Mandates.Named(match.Value) is null
        select (match.Index, match.Index + match.Length);

    /// <summary>The language of a document that can be written in three; English for another.</summary>
    public static string LangOf(Reading reading) => Templates.Languages.Contains(reading.Submission.Lang) ? reading.Submission.Lang : "en";

    [GeneratedRegex(@"(?<=[^\s.!?:…“«""(¿¡\-][”»"")]?\s|[\p{Ll}]['’])\p{Lu}[\p{L}'’-]{1,40}(?:\s(?:(?:de|del|la|las|los|el|al|bin|ben|van|von|da|dos|di|of|des|du)\s){0,3}(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,40})){1,5}", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalWords();
}
