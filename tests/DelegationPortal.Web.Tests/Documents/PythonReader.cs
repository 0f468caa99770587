using System.Diagnostics;
using System.Text.Json;
using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests.Documents;

/// <summary>Reads calendars and contact cards with programs that we did not write.</summary>
internal static class PythonReader
{
    private const string Events =
        """
        import sys, json, icalendar
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        def day(event, name): return event[name].dt.isoformat() if name in event else None
        print(json.dumps([{
            'uid': str(e['UID']), 'summary': str(e['SUMMARY']), 'description': str(e.get('DESCRIPTION', '')), 'location': str(e.get('LOCATION', '')),
            'start': day(e, 'DTSTART'), 'end': day(e, 'DTEND'), 'stamp': day(e, 'DTSTAMP'), 'sequence': int(e['SEQUENCE']), 'status': str(e['STATUS']), 'url': str(e['URL']),
            'geo': [e['GEO'].latitude, e['GEO'].longitude] if 'GEO' in e else None} for e in calendar.walk('VEVENT')]))
        """;

    private const string Card =
        """
        import sys, json, vobject
        card = vobject.readOne(sys.stdin.buffer.read().decode('utf-8'))
        print(json.dumps({name: [str(each.value) for each in lines] for name, lines in card.contents.items()}))
        """;

    // Debian's packages belong to Debian's Python, which need not be the first in the search path.
    private static readonly string Python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    public static Task<JsonElement> EventsAsync(byte[] calendar) => RunAsync(ExternalTool.CalendarReader, Events, calendar);

    /// <summary>By name of the property in lower case: all its values.</summary>
    public static Task<JsonElement> CardAsync(byte[] card) => RunAsync(ExternalTool.CardReader, Card, card);

    private static async Task<JsonElement> RunAsync(ExternalTool package, string script, byte[] input)
    {
        package.Find();
        using var python = Process.Start(new ProcessStartInfo(Python, ["-c", script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await python.StandardInput.BaseStream.WriteAsync(input);
        python.StandardInput.Close();
        var errors = python.StandardError.ReadToEndAsync();
        var output = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        Assert.True(python.ExitCode == 0, await errors);
        return JsonDocument.Parse(output).RootElement;
    }
}
