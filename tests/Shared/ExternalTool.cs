using System.Diagnostics;

namespace DelegationPortal.Testing;

/// <summary>
/// A program that tests need and that no package of ours brings. It is found in its usual places, else installed from
/// Debian's packages where that is allowed, else the test fails with the sentence that says what to install.
/// It is never a reason to skip.
/// </summary>
/// <param name="Name">What people call it.</param>
/// <param name="DebianPackage">The package that brings it on Debian.</param>
/// <param name="Elsewhere">How to get it on other systems, in words that end a sentence.</param>
/// <param name="Programs">File names to look for in the search path, and whole paths, best first.</param>
internal sealed record ExternalTool(string Name, string DebianPackage, string Elsewhere, params string[] Programs)
{
    public static readonly ExternalTool Chromium = new(
        "Chromium",
        "chromium",
        "Google Chrome or Microsoft Edge in its usual place",
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ProgramFiles(Environment.SpecialFolder.ProgramFiles, "Google/Chrome/Application/chrome.exe"),
        ProgramFiles(Environment.SpecialFolder.ProgramFilesX86, "Google/Chrome/Application/chrome.exe"),
        ProgramFiles(Environment.SpecialFolder.LocalApplicationData, "Google/Chrome/Application/chrome.exe"),
        ProgramFiles(Environment.SpecialFolder.ProgramFilesX86, "Microsoft/Edge/Application/msedge.exe"));

    public static readonly ExternalTool Qpdf = new("qpdf", "qpdf", "from https://qpdf.sourceforge.io", "qpdf");

    public static readonly ExternalTool PdfInfo = new("pdfinfo", "poppler-utils", "the command line programs of Poppler", "pdfinfo");

    public static readonly ExternalTool PdfToText = new("pdftotext", "poppler-utils", "the command line programs of Poppler", "pdftotext");

    /// <summary>Python's reader of calendars; a package of Python is found by its file.</summary>
    public static readonly ExternalTool CalendarReader = OfPython("icalendar");

    /// <summary>Python's reader of contact cards.</summary>
    public static readonly ExternalTool CardReader = OfPython("vobject");

    public static readonly ExternalTool Node = new("Node.js 18 or later", "nodejs", "from nodejs.org", "node", "nodejs");

    public static readonly ExternalTool Npm = new("npm", "npm", "with Node.js from nodejs.org", "npm", "npm.cmd");

    /// <summary>The path of the program.</summary>
    public string Find() => Find(File.Exists, DebianPackages.Install);

    /// <returns>What the program writes to its standard output.</returns>
    public string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Find(), arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    /// <param name="exists">Whether there is a file at a path.</param>
    /// <param name="install">Installs a Debian package; answers why it could not, or nothing.</param>
    internal string Find(Func<string, bool> exists, Func<string, string?> install)
    {
        if (Look(exists) is { } found)
        {
            return found;
        }

        var obstacle = install(DebianPackage);
        return Look(exists) ?? throw new InvalidOperationException(
            $"These tests need {Name}, which is not here and could not be installed ({obstacle ?? "the package did not bring it"}): "
            + $"install it with \"apt-get install {DebianPackage}\" on Debian, elsewhere {Elsewhere}.");
    }

    private string? Look(Func<string, bool> exists) => Programs.SelectMany(PlacesOf).FirstOrDefault(exists);

    private static IEnumerable<string> PlacesOf(string program)
    {
        if (Path.IsPathFullyQualified(program))
        {
            return [program];
        }

        var fileName = OperatingSystem.IsWindows() && !Path.HasExtension(program) ? program + ".exe" : program;
        var searchPath = Environment.GetEnvironmentVariable("PATH") ?? "";
        return searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, fileName));
    }

    private static ExternalTool OfPython(string package) => new(
        $"the Python package {package}", $"python3-{package}", $"Python 3 with {package} in a usual place",
        $"/usr/lib/python3/dist-packages/{package}/__init__.py");

    private static string ProgramFiles(Environment.SpecialFolder folder, string program) =>
        Path.Combine(Environment.GetFolderPath(folder), program);
}
