using DelegationPortal.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DelegationPortal.Trips;

internal sealed class TripMapping : IEntityTypeConfiguration<Trip>
{
    public void Configure(EntityTypeBuilder<Trip> trip)
    {
        trip.HasIndex(t => t.Slug).IsUnique();
        trip.HasIndex(t => t.Status);
        trip.ComplexProperty(t => t.Period);
        trip.HasOne<Article>().WithMany().HasForeignKey(t => t.ArticleId).OnDelete(DeleteBehavior.Restrict);
        trip.HasMany(t => t.Stops).WithOne().HasForeignKey(s => s.TripId);
        trip.HasMany(t => t.Visits).WithOne().HasForeignKey(v => v.TripId);
        trip.HasMany(t => t.Participants).WithOne().HasForeignKey(p => p.TripId);
        trip.HasMany(t => t.Highlights).WithOne().HasForeignKey(h => h.TripId);
        trip.HasMany(t => t.Captions).WithOne().HasForeignKey(c => c.TripId);
        trip.HasMany(t => t.Contacts).WithOne().HasForeignKey(c => c.TripId);
        trip.HasMany(t => t.Organisations).WithMany().UsingEntity("TripOrganisations");
    }
}

internal sealed class StopMapping : IEntityTypeConfiguration<Stop>
{
    public void Configure(EntityTypeBuilder<Stop> stop)
    {
        stop.ToTable("Stops");
        stop.HasIndex(s => new { s.TripId, s.Slug }).IsUnique();
        stop.Property(s => s.Country).HasMaxLength(2);
    }
}

internal sealed class VisitMapping : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> visit)
    {
        visit.ToTable("Visits");
        visit.HasOne<Stop>().WithMany().HasForeignKey(v => v.StopId).OnDelete(DeleteBehavior.SetNull);
        visit.HasMany(v => v.Organisations).WithMany().UsingEntity("VisitOrganisations");
    }
}

internal sealed class ParticipantMapping : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("Participants");
        participant.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        participant.HasMany(p => p.Attendance).WithOne().HasForeignKey(a => a.ParticipantId);
    }
}

internal sealed class AttendanceMapping : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.ToTable("Attendance");
        attendance.HasIndex(a => new { a.ParticipantId, a.StopId }).IsUnique();
        attendance.HasOne<Stop>().WithMany().HasForeignKey(a => a.StopId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class HighlightMapping : IEntityTypeConfiguration<Highlight>
{
    public void Configure(EntityTypeBuilder<Highlight> highlight)
    {
        highlight.ToTable("Highlights");
        highlight.HasOne<Stop>().WithMany().HasForeignKey(h => h.StopId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class CaptionMapping : IEntityTypeConfiguration<Caption>
{
    public void Configure(EntityTypeBuilder<Caption> caption)
    {
        caption.ToTable("Captions");
        caption.HasOne<Stop>().WithMany().HasForeignKey(c => c.StopId).OnDelete(DeleteBehavior.SetNull);
        caption.HasMany(c => c.People).WithOne().HasForeignKey(p => p.CaptionId);
    }
}

internal sealed class CaptionPersonMapping : IEntityTypeConfiguration<CaptionPerson>
{
    public void Configure(EntityTypeBuilder<CaptionPerson> captionPerson)
    {
        captionPerson.ToTable("CaptionPeople");
        captionPerson.HasKey(p => new { p.CaptionId, p.Number });
        captionPerson.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TripContactMapping : IEntityTypeConfiguration<TripContact>
{
    public void Configure(EntityTypeBuilder<TripContact> tripContact)
    {
        tripContact.ToTable("TripContacts");
        tripContact.HasKey(c => new { c.TripId, c.ContactId });
        tripContact.HasOne(c => c.Contact).WithMany().HasForeignKey(c => c.ContactId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class FormerSlugMapping : IEntityTypeConfiguration<FormerSlug>
{
    public void Configure(EntityTypeBuilder<FormerSlug> former)
    {
        former.HasKey(f => f.Slug);
        former.HasOne<Trip>().WithMany().HasForeignKey(f => f.TripId);
    }
}
