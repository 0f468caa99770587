namespace DelegationPortal.Web.Hosting;

/// <summary>The folder that relative settings start from: the project's when it runs from its build output, else the one of the executable.</summary>
internal static class ContentRoot
{
    public static string Find()
    {
        var project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
        return File.Exists(Path.Combine(project, "DelegationPortal.Web.csproj")) ? project : AppContext.BaseDirectory;
    }
}
