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
    private static readonly Option<Role> Role = RoleOption();

    public static Command Create() => new("user", CommandTexts.Get("User"))
    {
        Add(),
        List(),
        Verb("role", (app, id, parsed, cancellation) => Accounts(app).BecomeAsync(id, parsed.GetValue(Role), Actor.Portal, cancellation), Role),
        Verb("reset", async (app, id, _, cancellation) =>
            Console.Out.WriteLine(app.AddressOf(PortalUrls.Link(await Accounts(app).ResetAsync(id, Actor.Portal, cancellation))))),
        Verb("disable", (app, id, _, cancellation) => Accounts(app).DisableAsync(id, Actor.Portal, cancellation)),
        Verb("enable", (app, id, _, cancellation) => Accounts(app).EnableAsync(id, Actor.Portal, cancellation)),
    };

    private static Command Add()
    {
        var name = new Option<string>("--name") { Description = CommandTexts.Get("UserName") };
        var password = new Option<bool>("--password-stdin") { Description = CommandTexts.Get("UserPassword") };
        var command = new Command("add", CommandTexts.Get("UserAdd")) { Email, Role, name, password };

        // A password on the command line would stand in the list of processes; the option says that we know.
        command.Validators.Add(result =>
        {
            if (!result.GetValue(password))
            {
                result.AddError(CommandTexts.Get("UserPasswordMissing"));
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            async app =>
            {
                var email = parsed.GetRequiredValue(Email);
                var typed = await Console.In.ReadLineAsync(cancellation) ?? "";
                await Accounts(app).AddAsync(email, parsed.GetValue(name) ?? email.Split('@')[0], parsed.GetValue(Role), typed, Actor.Portal, cancellation);
            },
            cancellation));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", CommandTexts.Get("UserList"));
        command.SetAction((_, cancellation) => RunAsync(
            async app =>
            {
                foreach (var account in await app.Services.GetRequiredService<AccountQueries>().ListAsync(Actor.Portal, cancellation))
                {
                    var state = account.DisabledAt is not null ? "disabled" : account.IsInvited ? "invited" : "active";
                    Console.Out.WriteLine(string.Join('\t', account.Email, account.Role.ToString().ToLowerInvariant(), state, account.Name));
                }
            },
            cancellation));
        return command;
    }

    private static Command Verb(string verb, Func<WebApplication, Guid, ParseResult, CancellationToken, Task> work, params Option[] options)
    {
        var command = new Command(verb, CommandTexts.Get($"User_{verb}")) { Email };
        options.ToList().ForEach(command.Options.Add);
        command.SetAction((parsed, cancellation) => RunAsync(
            async app =>
            {
                var id = await app.Services.GetRequiredService<AccountQueries>().FindIdAsync(parsed.GetRequiredValue(Email), Actor.Portal, cancellation);
                await work(app, id, parsed, cancellation);
            },
            cancellation));
        return command;
    }

    private static Option<Role> RoleOption()
    {
        var role = new Option<Role>("--role") { Description = CommandTexts.Get("UserRole"), Required = true };
        role.AcceptOnlyFromAmong([.. Enum.GetNames<Role>().Select(name => name.ToLowerInvariant())]);
        return role;
    }

    private static AccountCommands Accounts(WebApplication app) => app.Services.GetRequiredService<AccountCommands>();

    private static async Task<int> RunAsync(Func<WebApplication, Task> work, CancellationToken cancellation)
    {
        try
        {
            await using var app = PortalHost.Build([]);
            await app.Services.GetRequiredService<PortalDatabase>().PrepareAsync(() => Task.CompletedTask, cancellation);
            try
            {
                await work(app);
                await Console.Error.WriteLineAsync(CommandTexts.Get("UserDone"));
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
