using System.Text.Json;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Submissions;

public sealed class CountriesTests
{
    [Theory, InlineData("Russian Federation", "RUS"), InlineData("Fédération de Russie", "RUS"), InlineData("Iran (Islamic Republic of)", "IRN"), InlineData("United Republic of Tanzania", "TZA"), InlineData("Syrian Arab Republic", "SYR")]
    [InlineData("Turkey", "TUR"), InlineData("turkiye", "TUR"), InlineData("DRC", "COD"), InlineData("RDC", "COD"), InlineData("Congo", "COG"), InlineData("Burma", "MMR"), InlineData("EE. UU.", "USA"), InlineData("the Gambia", "GMB")]
    [InlineData("State of Palestine", "PSE"), InlineData("Cote d’Ivoire", "CIV"), InlineData("Ivory Coast", "CIV"), InlineData("Bosnia and Herzegovina", "BIH"), InlineData("Saint Lucia", "LCA"), InlineData("fra", "FRA"), InlineData(" France ", "FRA")]
    public void A_country_is_found_by_the_names_people_use(string name, string code) => Documents.All.Countries.Find(name).ShouldBe(code);

    [Theory, InlineData("Ruritania"), InlineData(""), InlineData("the"), InlineData("Korea")]
    public void Another_name_is_not_guessed(string name) => Documents.All.Countries.Find(name).ShouldBeNull();

    [Fact]
    public void No_other_name_belongs_to_two_countries()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Repository.Template("country-names.json")));
        foreach (var entry in file.RootElement.GetProperty("names").EnumerateArray())
        {
            foreach (var name in entry.GetProperty("also").EnumerateArray())
                Documents.All.Countries.Find(name.GetString()!).ShouldBe(entry.GetProperty("code").GetString(), name.GetString());
        }
    }
}
