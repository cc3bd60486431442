using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpOffice.Mandates;
using SpOffice.Submissions;

namespace SpOffice.Tests.Mandates;

public sealed partial class MandateDataTests
{
    private static readonly ImmutableArray<Mandate> Mandates = MandateList.Parse(File.ReadAllBytes(Repository.Template("mandates.json"))).All;

    /// <summary>The reference table: id, short name, title, kind, scope, country, established, from, to, e-mail, its status, keywords, note.</summary>
    private static readonly ImmutableArray<string[]> Rows =
        [.. File.ReadLines(Repository.Shared("domain/mandates.csv")).Skip(1).Select(line => Field().Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value).ToArray())];

    [Fact]
    public void Holds_every_row_of_the_reference_table_and_no_other() =>
        Mandates.Select(mandate => mandate.Id).ShouldBe(Rows.Select(row => row[0]));

    [Fact]
    public void Has_the_titles_addresses_and_their_status_of_the_reference_table() =>
        Mandates.Select(mandate => (mandate.Id, mandate.Names["en"], mandate.Country ?? "", mandate.ValidFrom ?? "", mandate.ValidTo ?? "", mandate.Email ?? "", mandate.EmailStatus))
            .ShouldBe(Rows.Select(row => (row[0], row[2], row[5], row[7], row[8], row[9], row[10])));

    [Fact]
    public void Every_successor_is_a_mandate() =>
        Mandates.Where(mandate => mandate.Successor is not null).ShouldAllBe(mandate => Mandates.Any(other => other.Id == mandate.Successor));

    [Fact]
    public void Every_period_of_validity_is_made_of_real_dates() =>
        Mandates.SelectMany(mandate => new[] { mandate.ValidFrom, mandate.ValidTo }).Where(date => date is not null).ShouldAllBe(date => PartialDate.FromEdtf(date!) != null);

    [GeneratedRegex("""(?:^|,)(?:"(?<quoted>[^"]*)"|(?<plain>[^,]*))""")]
    private static partial Regex Field();
}
