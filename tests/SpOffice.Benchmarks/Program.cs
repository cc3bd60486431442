using SpOffice.Benchmarks;

switch (args)
{
    case ["speech"]:
        SpeechBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project tests/SpOffice.Benchmarks -- speech");
        return 64;
}
