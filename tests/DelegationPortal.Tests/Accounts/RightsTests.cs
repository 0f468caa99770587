using System.Reflection;
using DelegationPortal.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Tests.Accounts;

/// <summary>Every command asks who is there before it does anything.</summary>
public sealed class RightsTests
{
    private static readonly Actor Reader = new(Guid.CreateVersion7(), "Leser", Role.Reader, Guid.CreateVersion7());

    // Of the own account, which has no role to ask for; who nobody is yet shows a secret or a password instead. AccountTests look after them.
    private static readonly string[] OfTheOwnAccount =
    [
        "AccountCommands.AddFirstAsync", "PasswordCommands.ChangeAsync", "PasswordCommands.RedeemAsync", "SessionCommands.StartAsync",
        "SessionCommands.ContinueAsync", "SessionCommands.EndAsync", "SessionCommands.EndOthersAsync", "SessionCommands.EndAllAsync",
    ];

    public static TheoryData<string> Commands => [.. Methods().Select(m => $"{m.DeclaringType!.Name}.{m.Name}").Distinct().Except(OfTheOwnAccount)];

    [Fact]
    public void What_is_excepted_is_there() => Assert.Empty(OfTheOwnAccount.Except(Methods().Select(m => $"{m.DeclaringType!.Name}.{m.Name}")));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_refuses_whoever_may_only_read(string command)
    {
        await using var portal = await TestPortal.StartAsync();

        foreach (var method in Methods().Where(m => $"{m.DeclaringType!.Name}.{m.Name}" == command))
        {
            Assert.True(await IsRefusedAsync(portal, method, Reader), command);
        }
    }

    [Fact]
    public async Task A_command_that_does_not_ask_would_be_noticed()
    {
        await using var portal = await TestPortal.StartAsync();

        Assert.False(await IsRefusedAsync(portal, typeof(Careless).GetMethod(nameof(Careless.SaveAsync))!, Reader));
    }

    private static IEnumerable<MethodInfo> Methods() => typeof(Actor).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsPublic: true } && t.Name.EndsWith("Commands", StringComparison.Ordinal))
        .SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly));

    // With nothing but the actor given: whoever asks first never looks at the rest.
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
    }

    private sealed class Careless
    {
        private readonly Task _done = Task.CompletedTask;

        public Task SaveAsync(Actor _) => _done;
    }
}
