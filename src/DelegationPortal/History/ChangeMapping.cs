using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DelegationPortal.History;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.HasIndex(c => c.SaveId);
        change.HasIndex(c => c.RecordId);
        change.HasIndex(c => c.TripId);
        change.HasIndex(c => c.UserId);
        change.HasIndex(c => c.At);
    }
}
