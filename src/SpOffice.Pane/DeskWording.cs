using Microsoft.JSInterop;
using SpOffice.Texts;

namespace SpOffice.Pane;

/// <summary>The data and the wording on the desk.</summary>
public sealed partial class Desk
{
    /// <summary>Forms, wording, mandates.</summary>
    public Templates Templates { get; private set; } = null!;

    /// <summary>Wording in the screen's language.</summary>
    public ScreenTexts Texts { get; private set; } = null!;

    /// <summary>Changes the screen's language.</summary>
    /// <exception cref="JSException">Its wording could not be fetched.</exception>
    public async Task Speak(string screen)
    {
        Use(await files.All(screen), screen);
        Tell();
    }

    /// <summary>Waits until a language can be spoken: those that are not a document's are fetched when somebody asks for them.</summary>
    /// <returns>Whether it can; if not, the user was told.</returns>
    public async Task<bool> Learn(string lang)
    {
        try
        {
            if (await files.Also(Templates.SpeechPaths(lang)) is { } more)
                Use(more, Texts.Lang);
            Spoken.Use(Templates, lang);
            return true;
        }
        catch (JSException)
        {
            Announce(Say("loadFailed"), true);
            return false;
        }
    }

    /// <summary>Lays the user's own corrections over our data, or takes them away.</summary>
    /// <exception cref="UnreadableException">They cannot be used.</exception>
    public async Task Correct(byte[]? corrections)
    {
        var before = files.Corrections;
        files.Corrections = corrections;
        try
        {
            Use(await files.All(Texts.Lang), Texts.Lang);
        }
        catch (UnreadableException)
        {
            files.Corrections = before;
            throw;
        }
        if (Document is not null)
            CheckNow();
        Tell();
    }

    /// <summary>Waits until the tracker's words and rules are there, which only its page asks for.</summary>
    /// <returns>Whether they are; if not, the user was told.</returns>
    public async Task<bool> Track()
    {
        try
        {
            if (await files.Also(Templates.TrackerPaths()) is { } more)
                Use(more, Texts.Lang);
            return true;
        }
        catch (JSException)
        {
            Announce(Say("loadFailed"), true);
            return false;
        }
    }

    private void Use(Templates templates, string screen) => (Templates, Texts) = (templates, templates.Screen(screen));

    /// <summary>Wording of the pane, with values.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        Wording.Fill(Texts.Pane.GetValueOrDefault(key, key), values.ToArray());
}
