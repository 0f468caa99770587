using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace DelegationPortal.Web.Tests;

/// <summary>
/// bUnit asks for AngleSharp.Diffing 1.1, which does not restore everywhere. Version 0.17 lies in a folder of its own
/// (see the project file), where the runtime does not look by itself; here it is handed out.
/// </summary>
internal static class BunitAssemblies
{
    [ModuleInitializer]
    internal static void HandOut() => AssemblyLoadContext.Default.Resolving += (context, wanted) =>
    {
        var file = Path.Combine(AppContext.BaseDirectory, "bunit", wanted.Name + ".dll");
        return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    };
}
