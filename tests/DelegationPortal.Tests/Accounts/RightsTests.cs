using System.Reflection;
using DelegationPortal.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Tests.Accounts;

/// <summary>Every command asks who is there before it does anything; without an account there is no actor to ask with.</summary>
public sealed class RightsTests
{
    // Who nobody is yet shows a secret or a password instead of a role. AccountTests look after them.
    private const string Nobody = "AccountCommands.AddFirst PasswordCommands.Redeem SessionCommands.Start SessionCommands.Continue";

    private static readonly Dictionary<Role, string> Declared = new()
    {
        [Role.Reader] = "PasswordCommands.Change SessionCommands.End SessionCommands.EndOthers SessionCommands.EndAll",
        [Role.Editor] = """
            ArticleCommands.Import
            ContactCommands.Create ContactCommands.Save ContactCommands.Delete ContactCommands.AddToTrip ContactCommands.RemoveFromTrip ContactCommands.Merge
            HighlightCommands.Create HighlightCommands.Save HighlightCommands.Delete HighlightCommands.Move
            HistoryCommands.Undo HistoryCommands.Restore HistoryCommands.TakeOut
            ParticipantCommands.Create ParticipantCommands.Save ParticipantCommands.Delete ParticipantCommands.Attend
            StopCommands.Create StopCommands.Save StopCommands.Delete StopCommands.Move
            TripCommands.Create TripCommands.Save TripCommands.Delete TripCommands.Publish TripCommands.Withdraw TripCommands.Review
            UnsavedTextCommands.Keep UnsavedTextCommands.Discard
            VisitCommands.Create VisitCommands.Save VisitCommands.Delete
            """,
        [Role.Administrator] = """
            AccountCommands.Add AccountCommands.Invite AccountCommands.Reset AccountCommands.Become AccountCommands.Disable AccountCommands.Enable
            HistoryCommands.Erase UnsavedTextCommands.DiscardOld
            """,
    };

    public static TheoryData<string, Role> Commands
    {
        get
        {
            var data = new TheoryData<string, Role>();
            foreach (var (least, command) in Declared.SelectMany(d => Names(d.Value).Select(command => (d.Key, command))))
            {
                data.Add(command, least);
            }

            return data;
        }
    }

    [Fact]
    public void Every_command_is_declared_and_no_other() => Assert.Equal(
        Methods().Select(Name).Distinct().Order(StringComparer.Ordinal),
        Declared.Values.Append(Nobody).SelectMany(Names).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_refuses_whoever_has_a_lesser_role_and_nobody_else(string command, Role least)
    {
        await using var portal = await TestPortal.StartAsync();
        foreach (var role in Enum.GetValues<Role>())
        {
            var actor = await Staff.JoinsAsync(portal, $"Frau {role}", role);
            foreach (var method in Methods().Where(m => Name(m) == command))
            {
                Assert.True(await IsRefusedAsync(portal, method, actor) == role < least, $"{command} as {role}");
            }
        }
    }

    [Fact]
    public async Task A_command_that_does_not_ask_would_be_noticed()
    {
        await using var portal = await TestPortal.StartAsync();

        Assert.False(await IsRefusedAsync(portal, typeof(Careless).GetMethod(nameof(Careless.SaveAsync))!, await Staff.JoinsAsync(portal, role: Role.Reader)));
    }

    private static string[] Names(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name[..^"Async".Length]}";

    private static IEnumerable<MethodInfo> Methods() => typeof(Actor).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsPublic: true } && t.Name.EndsWith("Commands", StringComparison.Ordinal))
        .SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly));

    // With nothing but the actor given: whoever asks first never looks at the rest, and whoever may then fails at what is missing.
    private static async Task<bool> IsRefusedAsync(TestPortal portal, MethodInfo method, Actor actor)
    {
        var target = ActivatorUtilities.CreateInstance(portal.Services, method.DeclaringType!);
        var arguments = method.GetParameters().Select(p => p.ParameterType == typeof(Actor) ? actor : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null).ToArray();
        try
        {
            await (Task)method.Invoke(target, arguments)!;
            return false;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException is NotAllowedException;
        }
        catch (NotAllowedException)
        {
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private sealed class Careless
    {
        private readonly Task _done = Task.CompletedTask;

        public Task SaveAsync(Actor _) => _done;
    }
}
