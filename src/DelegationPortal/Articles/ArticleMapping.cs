using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DelegationPortal.Articles;

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.HasIndex(a => a.Sha256).IsUnique();
        article.Property(a => a.Edits).HasJsonConversion();
        article.Property(a => a.Blocks).HasJsonConversion();
        article.Property(a => a.Questions).HasJsonConversion();
        article.HasMany(a => a.Authors).WithOne().HasForeignKey(a => a.ArticleId);
    }
}

internal sealed class ArticleAuthorMapping : IEntityTypeConfiguration<ArticleAuthor>
{
    public void Configure(EntityTypeBuilder<ArticleAuthor> author)
    {
        author.ToTable("ArticleAuthors");
        author.HasKey(a => new { a.ArticleId, a.Number });
        author.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
