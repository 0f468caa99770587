using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>Blazor as its template sets it up, with nothing of the portal: what an attack does where nobody has thought of it.</summary>
internal sealed class PlainHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PlainHost(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>How often the button was pressed that nobody can press.</summary>
    public int Presses => _app.Services.GetRequiredService<Counter>().Presses;

    public static async Task<PlainHost> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<Counter>();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapRazorComponents<PlainPage>().AddInteractiveServerRenderMode();
        await app.StartAsync();
        return new PlainHost(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal sealed class Counter
    {
        public int Presses { get; set; }
    }

    internal sealed class Island : ComponentBase
    {
        [Inject] private Counter Count { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "disabled", true);
            builder.AddAttribute(2, "onclick", EventCallback.Factory.Create(this, () => Count.Presses++));
            builder.AddContent(3, "Drücken");
            builder.CloseElement();
            builder.AddContent(4, $"{Count.Presses} Mal gedrückt");
        }
    }
}

/// <summary>Public, since Blazor finds no other pages.</summary>
[Route("/")]
public sealed class PlainPage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<PlainHost.Island>(0);
        builder.AddComponentRenderMode(new InteractiveServerRenderMode(prerender: false));
        builder.CloseComponent();
    }
}
