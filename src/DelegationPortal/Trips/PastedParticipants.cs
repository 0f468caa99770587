namespace DelegationPortal.Trips;

/// <summary>Rows that somebody copied out of a spreadsheet: name, role, organisation, divided by tabs or semicolons.</summary>
public static class PastedParticipants
{
    public static IReadOnlyList<ParticipantInput> Read(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Row).Where(r => r.Name.Length > 0)];

    private static ParticipantInput Row(string line)
    {
        var cells = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ';', StringSplitOptions.TrimEntries);
        return new ParticipantInput { Name = Cell(0), Role = Cell(1), Organisation = Cell(2) };

        // Spreadsheets put cells with line breaks or quotation marks between quotation marks.
        string Cell(int index) => index < cells.Length ? cells[index].Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : "";
    }
}
