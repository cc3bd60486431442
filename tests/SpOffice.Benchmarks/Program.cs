using SpOffice.Benchmarks;

switch (args)
{
    case ["speech"]:
        SpeechBenchmark.Run();
        return 0;
    case ["model"]:
        ModelBenchmark.Run();
        return 0;
    case ["plan"]:
        PlanBenchmark.Run();
        return 0;
    case ["statement"]:
        await StatementBenchmark.Run();
        return 0;
    case ["document"]:
        DocumentBenchmark.Run();
        return 0;
    case ["startup"]:
        await StartupBenchmark.Run();
        return 0;
    case ["tracker", var peers]:
        TrackerBenchmark.Run(peers);
        return 0;
    case ["tracker-write", var file]:
        TrackerBenchmark.Write(file);
        return 0;
    case ["tracker-upsert", var from, var to]:
        TrackerBenchmark.Upsert(from, to);
        return 0;
    default:
        Console.Error.WriteLine("""
            dotnet run -c Release --project tests/SpOffice.Benchmarks -- <verb>
              speech     how far the speaking time is from measured speech
              model      every figure of docs/speech.md: models on unseen speakers, intervals, Council, calculators
              plan       how long the planner takes
              statement  what writing and fitting a statement costs in the pane, in a browser (publish as tests/startup.sh does)
              document   ten pages, and five hundred victims, written, read and checked, beside the Open XML SDK
              startup    the pane's start and its checks in a browser, beside an empty Blazor application (tests/startup.sh)
              tracker <folder>  writing, changing and feeding a tracker beside exceljs, openpyxl and XlsxWriter (tests/tracker.sh installs them)
            """);
        return 64;
}
