using SpOffice.OfficeHost;

// Usage: dotnet run --project tests/SpOffice.OfficeHost -- <folder of office.js> [port] [folder of pages]
if (args.Length == 0 || !File.Exists(Path.Combine(args[0], "office.js")))
{
    Console.Error.WriteLine("Name the folder that holds office.js: node_modules/@microsoft/office-js/dist");
    return 64;
}
await using var office = await EmulatedOffice.Start(args[0], args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 8443, args.ElementAtOrDefault(2));
Console.WriteLine($"{office.Address}  office.js: {office.OfficeJs}");
await office.Stopped();
return 0;
