using System.CommandLine;
using DelegationPortal.Articles;

namespace DelegationPortal.Web.CommandLine;

/// <summary><c>portal parse [--explain] FILE…</c>: prints what the importer recognises; touches no database.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = CommandTexts.Get("ParseFiles"), Arity = ArgumentArity.OneOrMore };
        var explain = new Option<bool>("--explain") { Description = CommandTexts.Get("ParseExplain") };
        var command = new Command("parse", CommandTexts.Get("Parse")) { files, explain };
        command.SetAction(parsed => Parse(parsed.GetRequiredValue(files), parsed.GetValue(explain)));
        return command;
    }
}
