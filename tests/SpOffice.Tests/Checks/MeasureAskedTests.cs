namespace SpOffice.Tests.Checks;

public class MeasureAskedTests
{
    [Fact]
    public void Finds_that_nothing_is_asked() => Case.Sample().WithNone("request.measures").Findings("measure-asked").ShouldHaveSingleItem();

    [Fact]
    public void Is_silent_once_something_is_asked() => Case.Sample().With("request.measures", "Release V1.").Findings("measure-asked").ShouldBeEmpty();
}
