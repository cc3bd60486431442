namespace SpOffice.Tests.Speaking;

public sealed class WordsTests
{
    [Theory]
    [InlineData("en", "Vice-President J. Doe's non-State co-operation; he/she can't. A man.", "vice-president J doe's non-state co-operation; he or she can't. a man.")]
    [InlineData("fr", "Aujourd'hui, qu'il l'ait dit, les Nations-Unies et/ou l’État.", "aujourd'hui, qu'il l'ait dit, les nations-unies et ou l'état.")]
    [InlineData("es", "A las ex-presas y/o físico-químicas. Y así.", "a las ex-presas y o físico-químicas. y así.")]
    [InlineData("fr", "Les défenseur·e·s et avocat.e.s.", "les défenseur et avocat.")]
    public void Are_said_small_and_joined_as_written(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
