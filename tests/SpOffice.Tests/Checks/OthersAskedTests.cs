namespace SpOffice.Tests.Checks;

public class OthersAskedTests
{
    [Theory]
    [InlineData("lawyer")]
    [InlineData("organisation")]
    [InlineData(null)]
    public void Finds_a_person_or_organisation_nobody_asked(string? role)
    {
        var draft = Case.Sample().Without("person[1]/person.consent", "person[1]/person.role");
        (role is null ? draft : draft.With("person[1]/person.role", role)).Findings("others-asked").ShouldHaveSingleItem();
    }

    [Fact]
    public void Is_silent_for_a_doctor_who_is_a_public_official() =>
        Case.Sample().With("person[1]/person.name", "Doctor Mara Quill").With("person[1]/person.role", "official").Without("person[1]/person.consent").Findings("others-asked").ShouldBeEmpty();

    [Theory]
    [InlineData("no")]
    [InlineData("not-known")]
    [InlineData("withheld")]
    public void A_name_must_go_where_the_answer_is_no_or_counts_as_no(string answer)
    {
        var draft = answer == "no" ? Case.Sample().With("person[1]/person.consent", "no") : Case.Sample().WithNone("person[1]/person.consent", answer);
        draft.Findings("others-asked").ShouldHaveSingleItem().Severity.ShouldBe(SpOffice.Checks.Severity.Must);
    }

    [Fact]
    public void Leaves_witnesses_to_the_check_of_bystanders() => Case.Sample().With("person[1]/person.role", "witness").Without("person[1]/person.consent").Findings("others-asked").ShouldBeEmpty();

    [Fact]
    public void A_letter_on_a_law_must_wait_for_the_answer() =>
        Case.Sample("en", "law").Without("person[1]/person.consent").Findings("others-asked").ShouldHaveSingleItem().Severity.ShouldBe(SpOffice.Checks.Severity.Must);
}
