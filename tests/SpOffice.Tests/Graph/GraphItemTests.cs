using SpOffice.Graph;

namespace SpOffice.Tests.Graph;

public class GraphItemTests
{
    [Fact]
    public void An_item_and_its_content_have_one_address_each()
    {
        var item = GraphItem.Of("drives/b!a-B_9/items/01ABC");
        (item.Address.AbsoluteUri, item.Content.AbsoluteUri).ShouldBe(("https://graph.microsoft.com/v1.0/drives/b!a-B_9/items/01ABC", "https://graph.microsoft.com/v1.0/drives/b!a-B_9/items/01ABC/content"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("me/drive/items/1")]
    [InlineData("drives/a/items/..")]
    [InlineData("drives/a/items/1/children")]
    [InlineData("drives/a/items/1?$expand=children")]
    [InlineData("drives/a/items/1%2f..")]
    [InlineData("drives/a/items/1\n")]
    [InlineData("https://graph.microsoft.com/v1.0/drives/a/items/1")]
    public void Nothing_but_an_item_of_a_drive_is_taken(string name) => Should.Throw<UnreadableException>(() => GraphItem.Of(name)).Id.ShouldBe("graph-item");

    [Theory, InlineData("https://microsoftgraph.chinacloudapi.cn/v1.0"), InlineData("http://127.0.0.1:5000/v1.0"), InlineData("http://localhost/v1.0/"), InlineData("http://[::1]/v1.0")]
    public void Graph_is_encrypted_or_on_this_machine(string graph) => GraphItem.Of("drives/a/items/1", graph).Address.AbsolutePath.ShouldBe("/v1.0/drives/a/items/1");

    [Theory, InlineData("http://graph.microsoft.com/v1.0"), InlineData("ftp://127.0.0.1/"), InlineData("file:///etc"), InlineData("graph"), InlineData("https://name:word@graph.example/"), InlineData("https://graph.example/?to="), InlineData("http://127.0.0.1.example/")]
    public void Any_other_address_is_refused(string graph) => Should.Throw<UnreadableException>(() => GraphItem.Of("drives/a/items/1", graph)).Id.ShouldBe("graph-base");

    [Theory, InlineData(null), InlineData(""), InlineData(" \n"), InlineData("two words"), InlineData("a\r\nX-Other: b"), InlineData("é")]
    public void What_can_be_no_token_is_none(string? text) => Should.Throw<UnreadableException>(() => AccessToken.Of(text)).Id.ShouldBe("graph-no-token");

    [Fact]
    public void A_token_has_no_text() => AccessToken.Of(LoopbackGraph.Token + "\n").ToString()!.ShouldNotContain("canary");
}
