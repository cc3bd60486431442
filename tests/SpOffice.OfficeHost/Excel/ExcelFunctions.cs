using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.Functions</c>: what a formula would give, without a cell.</summary>
public sealed class ExcelFunctions(ExcelModel model) : ExcelObject
{
    public override string ClassName => "Functions";

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "Date" => new ExcelFunctionResult(Serial(new DateOnly(arguments.Number(0) ?? 0, arguments.Number(1) ?? 0, arguments.Number(2) ?? 0))),
        _ => base.Call(name, arguments),
    };

    // From March 1900 on; before, Excel counts a day that never was.
    private double Serial(DateOnly day) => day.DayNumber - (model.Book.Workbook.WorkbookProperties?.Date1904?.Value == true ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).DayNumber;
}

/// <summary><c>Excel.FunctionResult</c>.</summary>
public sealed class ExcelFunctionResult(double value) : ExcelObject
{
    public override string ClassName => "FunctionResult";

    public override IReadOnlyList<string> Scalars => ["Error", "Value"];

    public override object? Get(string name) => name switch
    {
        "Value" => value,
        "Error" => null,
        _ => base.Get(name),
    };
}
