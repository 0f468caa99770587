using System.CommandLine;
using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.Web.Hosting;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.CommandLine;

/// <summary><c>portal user …</c>: accounts without the web; works beside a running portal.</summary>
internal static class UserCommand
{
    private static readonly Argument<string> Email = new("EMAIL") { Description = CommandTexts.Get("UserEmail") };

    public static Command Create() => new("user", CommandTexts.Get("User")) { Add() };

    private static Command Add()
    {
        var role = new Option<Role>("--role") { Description = CommandTexts.Get("UserRole"), Required = true };
        var name = new Option<string>("--name") { Description = CommandTexts.Get("UserName") };
        var password = new Option<bool>("--password-stdin") { Description = CommandTexts.Get("UserPassword"), Required = true };
        var command = new Command("add", CommandTexts.Get("UserAdd")) { Email, role, name, password };
        command.SetAction((parsed, cancellation) => RunAsync(
            async accounts =>
            {
                var email = parsed.GetRequiredValue(Email);
                var typed = await Console.In.ReadLineAsync(cancellation) ?? "";
                await accounts.AddAsync(email, parsed.GetValue(name) ?? email.Split('@')[0], parsed.GetValue(role), typed, Actor.Portal, cancellation);
                await Console.Error.WriteLineAsync(CommandTexts.Get("UserAdded", email));
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Func<AccountCommands, Task> work, CancellationToken cancellation)
    {
        try
        {
            await using var app = PortalHost.Build([]);
            await app.Services.GetRequiredService<PortalDatabase>().PrepareAsync(() => Task.CompletedTask, cancellation);
            try
            {
                await work(app.Services.GetRequiredService<AccountCommands>());
                return PortalCommand.Done;
            }
            catch (RuleViolationException broken)
            {
                await Console.Error.WriteLineAsync(app.Services.GetRequiredService<IStringLocalizer<Texts>>()[broken.Key, [.. broken.Values]]);
                return PortalCommand.Failed;
            }
        }
        catch (Exception exception) when (StartFailure.Sentence(exception) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return PortalCommand.Failed;
        }
    }
}
