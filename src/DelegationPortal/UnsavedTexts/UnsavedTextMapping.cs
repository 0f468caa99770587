using DelegationPortal.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DelegationPortal.UnsavedTexts;

internal sealed class UnsavedTextMapping : IEntityTypeConfiguration<UnsavedText>
{
    public void Configure(EntityTypeBuilder<UnsavedText> text)
    {
        text.HasIndex(t => new { t.UserId, t.RecordId }).IsUnique();
        text.HasOne<PortalUser>().WithMany().HasForeignKey(t => t.UserId);
    }
}
