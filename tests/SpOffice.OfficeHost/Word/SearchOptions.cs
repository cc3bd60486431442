using System.Text.Json.Nodes;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary><c>Word.SearchOptions</c>. Those this host cannot follow are refused when they are switched on.</summary>
public sealed class SearchOptions : HostObject
{
    public override string ClassName => "SearchOptions";

    public bool MatchCase { get; private set; }

    public bool MatchWholeWord { get; private set; }

    public override void Set(string name, JsonNode? value)
    {
        var on = (bool)value!;
        if (name == "MatchCase")
            MatchCase = on;
        else if (name == "MatchWholeWord")
            MatchWholeWord = on;
        else if (on)
            base.Set(name, value);
    }
}
