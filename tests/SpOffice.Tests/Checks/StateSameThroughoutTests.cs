namespace SpOffice.Tests.Checks;

public class StateSameThroughoutTests
{
    [Fact]
    public void Finds_that_no_event_took_place_in_the_State_addressed() => Firing.Cases["state-same-throughout"]("en").Findings("state-same-throughout").ShouldHaveSingleItem().Place.ShouldBe("incident[1]/incident.place");

    [Theory]
    [InlineData("en", "The Government of Andorra must act.")]
    [InlineData("en", "the authorities of the United Kingdom must act.")]
    [InlineData("fr", "Le Gouvernement de la France doit agir.")]
    [InlineData("en", "The Government of Myanmar must act.")]
    [InlineData("es", "El Gobierno del Perú debe actuar.")]
    public void Finds_another_State_in_the_requests(string lang, string said) =>
        Case.Sample(lang).Saying("request.measures", said).Findings("state-same-throughout").ShouldHaveSingleItem().Variant.ShouldBe("text");

    [Theory]
    [InlineData("The Government of Arvenia must act.")]
    [InlineData("The Government of the coastal region must act.")]
    [InlineData("The Government of X must act.")]
    [InlineData("As in Andorra, the law must change.")]
    public void Is_silent_for_the_State_addressed_and_for_comparisons(string said) => Case.Sample().Saying("request.measures", said).Findings("state-same-throughout").ShouldBeEmpty();

    [Fact]
    public void Lets_one_of_several_events_take_place_abroad() => Case.Sample().With("incident[1]/incident.place", "Andorra la Vella, Andorra").Findings("state-same-throughout").ShouldBeEmpty();

    [Fact]
    public void Lets_a_company_have_its_seat_abroad() =>
        Case.Sample().With("addressee[1]/addressee.kind", "company").With("addressee[1]/addressee.country", "AND").Findings("state-same-throughout").ShouldBeEmpty();

    [Fact]
    public void Is_silent_for_places_without_a_country() =>
        Case.Sample().With("addressee[1]/addressee.country", "AND").With("incident[1]/incident.place", "Port Sarre").With("incident[2]/incident.place", "Port Sarre")
            .With("incident[3]/incident.place", "Port Sarre").Findings("state-same-throughout").ShouldBeEmpty();
}
