using System.Reflection;
using DelegationPortal.Testing;
using DelegationPortal.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Web.Tests;

/// <summary>The shape of the assemblies and folders. Each rule is shown to go red on something that breaks it.</summary>
public sealed class StructureTests
{
    // Named after the web, and knows nothing of it.
    private const string TablesOfIdentity = "Microsoft.AspNetCore.Identity.EntityFrameworkCore";

    private static readonly Assembly Library = Assembly.Load("DelegationPortal");
    private static readonly Assembly Web = typeof(Program).Assembly;
    private static readonly Type[] Components = [.. Web.GetTypes().Where(IsComponent)];

    [Fact]
    public void The_library_knows_nothing_of_the_web()
    {
        Assert.Empty(AspNetReferences(Library));
        Assert.NotEmpty(AspNetReferences(Web));
    }

    [Fact]
    public void A_page_is_called_a_page()
    {
        Assert.DoesNotContain(Components, each => IsMisnamed(each));
        Assert.True(IsMisnamed(typeof(Misnamed)));
    }

    [Fact]
    public void An_interactive_page_names_who_may_open_it()
    {
        Assert.DoesNotContain(Components, each => IsInteractiveWithoutPolicy(each));
        Assert.True(IsInteractiveWithoutPolicy(typeof(InteractiveForEverybodyPage)));
        Assert.True(IsInteractiveWithoutPolicy(typeof(InteractiveForAnyAccountPage)));
        Assert.False(IsInteractiveWithoutPolicy(typeof(InteractiveForStaffPage)));
    }

    [Fact]
    public void No_component_holds_a_database_context()
    {
        Assert.DoesNotContain(Components, each => HoldsDatabaseContext(each));
        Assert.True(HoldsDatabaseContext(typeof(HoldsContext)));
        Assert.True(HoldsDatabaseContext(typeof(HoldsContextFactory)));
    }

    [Theory]
    [InlineData("Common")]
    [InlineData("Utils")]
    [InlineData("Helpers")]
    [InlineData("Services")]
    [InlineData("Models")]
    public void Folders_are_named_after_what_they_are_about(string drawer)
    {
        var folders = SourceTree.Folders("src").Concat(SourceTree.Folders("tests")).Select(Path.GetFileName).ToList();

        Assert.Contains("DelegationPortal.Web", folders);
        Assert.DoesNotContain(drawer, folders);
    }

    private static IEnumerable<string?> AspNetReferences(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(each => each.Name)
            .Where(name => name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && name != TablesOfIdentity);

    private static bool IsComponent(Type type) => typeof(IComponent).IsAssignableFrom(type) && !type.IsAbstract;

    private static bool IsPage(Type component) => component.IsDefined(typeof(RouteAttribute));

    private static bool IsMisnamed(Type component) => IsPage(component) && !component.Name.EndsWith("Page", StringComparison.Ordinal);

    private static bool IsInteractiveWithoutPolicy(Type component) =>
        IsPage(component) && component.IsDefined(typeof(RenderModeAttribute)) && component.GetCustomAttribute<AuthorizeAttribute>()?.Policy is null;

    private static bool HoldsDatabaseContext(Type component)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var injected = component.GetProperties(Any).Where(each => each.IsDefined(typeof(InjectAttribute))).Select(each => each.PropertyType);
        var demanded = component.GetConstructors(Any).SelectMany(each => each.GetParameters()).Select(each => each.ParameterType);
        return injected.Concat(demanded).Any(IsDatabaseContext);
    }

    private static bool IsDatabaseContext(Type type) =>
        typeof(DbContext).IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDbContextFactory<>));

    [Route("/misnamed")]
    private sealed class Misnamed : ComponentBase;

    [Route("/open"), Interactive]
    private sealed class InteractiveForEverybodyPage : ComponentBase;

    [Route("/half-open"), Interactive, Authorize]
    private sealed class InteractiveForAnyAccountPage : ComponentBase;

    [Route("/closed"), Interactive, Authorize(Policy = Policies.Editor)]
    private sealed class InteractiveForStaffPage : ComponentBase;

    private sealed class HoldsContext : ComponentBase
    {
        [Inject]
        private DbContext Database { get; set; } = null!;
    }

    private sealed class HoldsContextFactory(IDbContextFactory<DbContext> databases) : ComponentBase
    {
        public IDbContextFactory<DbContext> Databases => databases;
    }

    private sealed class InteractiveAttribute : RenderModeAttribute
    {
        public override IComponentRenderMode Mode => RenderMode.InteractiveServer;
    }
}
