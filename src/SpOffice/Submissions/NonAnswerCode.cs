namespace SpOffice.Submissions;

/// <summary>The codes of the three honest non-answers, in JSON and as values of drop-down items.</summary>
public static class NonAnswerCode
{
    /// <summary>The code.</summary>
    public static string Of(NonAnswer none) => none switch
    {
        NonAnswer.NotKnown => "not-known",
        NonAnswer.Withheld => "withheld",
        _ => "not-applicable",
    };

    /// <summary>The non-answer of a code, or null.</summary>
    public static NonAnswer? Find(string? code) => code switch
    {
        "not-known" => NonAnswer.NotKnown,
        "withheld" => NonAnswer.Withheld,
        "not-applicable" => NonAnswer.NotApplicable,
        _ => null,
    };
}
