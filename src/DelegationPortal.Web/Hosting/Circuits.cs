using DelegationPortal.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Connections;

namespace DelegationPortal.Web.Hosting;

/// <summary>Interactive pages, for editors and administrators only.</summary>
internal static class Circuits
{
    // Of one event: a long text that somebody typed or pasted.
    private const int MaximumMessage = 64 * 1024;

    // Kept for three minutes after a lost connection, for all people together.
    private const int MaximumWaiting = 50;

    public static void AddCircuits(this IRazorComponentsBuilder components) => components
        .AddInteractiveServerComponents(circuits => circuits.DisconnectedCircuitMaxRetained = MaximumWaiting)
        .AddHubOptions(hub => hub.MaximumReceiveMessageSize = MaximumMessage);

    public static void AddCircuitsForStaff(this RazorComponentsEndpointConventionBuilder pages) => pages
        .AddInteractiveServerRenderMode(mode => mode.DisableWebSocketCompression = true)
        .Finally(endpoint =>
        {
            if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } pattern } && $"/{pattern.TrimStart('/')}".StartsWith(CircuitGate.Path, StringComparison.Ordinal))
            {
                endpoint.Metadata.Add(new AuthorizeAttribute(Policies.Editor));

                // The other transports would get around the limit of connections.
                endpoint.Metadata.OfType<HttpConnectionDispatcherOptions>().ToList().ForEach(connection => connection.Transports = HttpTransportType.WebSockets);
            }
            else if (endpoint.Metadata.OfType<ComponentTypeMetadata>().FirstOrDefault() is { } page && !page.Type.IsDefined(typeof(RenderModeAttribute), inherit: true))
            {
                KeepDocument(endpoint);
            }
        });

    // Where circuits are possible, Blazor writes state and a cookie for them into every page, so that none is the same twice.
    // The metadata that says so is internal: a page of which it says that no mode is possible stays a document.
    private static void KeepDocument(EndpointBuilder page)
    {
        for (var i = 0; i < page.Metadata.Count; i++)
        {
            if (page.Metadata[i].GetType() is { Name: "ConfiguredRenderModesMetadata" } modes)
            {
                page.Metadata[i] = Activator.CreateInstance(modes, [Array.Empty<IComponentRenderMode>()])!;
            }
        }
    }
}
