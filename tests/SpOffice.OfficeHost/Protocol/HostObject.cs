using System.Text.Json.Nodes;

namespace SpOffice.OfficeHost.Protocol;

/// <summary>An object of Word's or Excel's model as the add-in sees it. Names are PascalCase, as office.js sends them.</summary>
public abstract class HostObject
{
    /// <summary>Its class in the documentation, such as <c>ContentControl</c>.</summary>
    public abstract string ClassName { get; }

    /// <summary>Two objects over the same thing are the same to the add-in.</summary>
    public virtual object Identity => this;

    /// <summary>Whether the host hands out a reference for it; otherwise it is found by its path again.</summary>
    public virtual bool HasReference => true;

    /// <summary>The properties that a load without names fetches.</summary>
    public virtual IReadOnlyList<string> Scalars => [];

    /// <summary>What tells it from others of its collection.</summary>
    public virtual (string Name, JsonNode Value)? Key => null;

    /// <summary>The members of a collection; null for anything else.</summary>
    public virtual IEnumerable<HostObject>? Items => null;

    /// <summary>A property: another object, a value, or null for an <c>OrNullObject</c> that is not there.</summary>
    public virtual object? Get(string name) => throw RichApiException.NotEmulated($"{ClassName}.{name}");

    public virtual void Set(string name, JsonNode? value) => throw RichApiException.NotEmulated($"setting {ClassName}.{name}");

    public virtual object? Call(string name, Arguments arguments) => throw RichApiException.NotEmulated($"{ClassName}.{name}()");

    public virtual HostObject? Find(JsonNode key) => throw RichApiException.NotEmulated($"{ClassName}[{key}]");
}
