namespace SpOffice.Pane.Office;

/// <summary>How the pane and the document in Word stand to each other.</summary>
public enum LiveState
{
    /// <summary>The document is being read.</summary>
    Reading,

    /// <summary>What is typed on one side appears on the other.</summary>
    Following,

    /// <summary>The document is no submission; a form can be put into it.</summary>
    NoForm,

    /// <summary>Word fails or does not answer: the user can try again.</summary>
    Lost,
}
