using System.CommandLine;

namespace DelegationPortal.Web.CommandLine;

/// <summary>The command line: one verb each in a class of its own, serving when none is given.</summary>
internal static class PortalCommand
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(CommandTexts.Get("Root"));
        ServeCommand.MakeDefault(root);
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(ParseCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(UserCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync(CommandTexts.Get("SeeHelp"));
            return WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }
}
