using System.Security.Cryptography;

namespace DelegationPortal.Web.Printing;

/// <summary>The secret by which the portal knows its own editions; it lies in the data directory, is made once, and goes into its backup.</summary>
internal static class EditionKey
{
    private const int Length = 32;

    public static byte[] Of(string dataDirectory)
    {
        var file = Path.Combine(dataDirectory, "keys", "editions.key");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var made = $"{file}.{Guid.NewGuid():n}";
            File.WriteAllBytes(made, RandomNumberGenerator.GetBytes(Length));
            try
            {
                File.Move(made, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                // Another process was faster; its key counts.
                File.Delete(made);
            }
        }

        return File.ReadAllBytes(file);
    }
}
