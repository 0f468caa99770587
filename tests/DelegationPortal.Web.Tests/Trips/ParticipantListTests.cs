using Bunit;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using DelegationPortal.Web.Trips;

namespace DelegationPortal.Web.Tests.Trips;

public sealed class ParticipantListTests : ComponentContext
{
    private static readonly AttendanceDetails[] AtThree =
    [
        new("riga", "Riga", Certainty.Stated), new("tallinn", "Tallinn", Certainty.Inferred), new("oslo", "Oslo", Certainty.Unknown),
    ];

    [Fact]
    public void Attendance_is_said_in_words_for_each_stop()
    {
        var list = Show(null, Sample.Participant(attendance: AtThree));

        Assert.Equal(["Riga: belegt", "Tallinn: erschlossen", "Oslo: offen"], list.FindAll(".at").Select(a => a.TextContent));
        Assert.Equal(["at stated", "at inferred", "at unknown"], list.FindAll(".at").Select(a => a.ClassName));
    }

    [Fact]
    public void On_the_page_of_a_stop_only_that_stop_counts()
    {
        var list = Show("oslo", Sample.Participant(attendance: AtThree));

        Assert.Equal("Oslo: offen", list.Find(".at").TextContent);
        Assert.Single(list.FindAll(".at"));
    }

    [Fact]
    public void An_unstated_role_is_open()
    {
        Assert.Contains("Funktion offen", Show(null, Sample.Participant(role: null)).Find(".open").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_leads_to_the_person()
    {
        var link = Show(null, Sample.Participant()).Find("h3 a");

        Assert.Equal("/people/abc", link.GetAttribute("href"));
    }

    [Fact]
    public void A_report_that_names_nobody_says_so()
    {
        Assert.Contains("niemanden mit Namen", Show(null).Find(".empty").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ParticipantList> Show(string? stop, params ParticipantDetails[] participants) =>
        Render<ParticipantList>(p => p.Add(l => l.Participants, participants).Add(l => l.Stop, stop));
}
