using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DelegationPortal.Contacts;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> contact)
    {
        contact.HasIndex(c => c.PublicId).IsUnique();
        contact.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        contact.ComplexProperty(c => c.Function);
        contact.ComplexProperty(c => c.Phone);
        contact.ComplexProperty(c => c.Email);
    }
}
