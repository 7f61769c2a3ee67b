using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Review.Storage;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.ToTable("Articles").HasKey(one => one.Id);
        article.Property(one => one.Id).ValueGeneratedNever();
        article.Property(one => one.State).HasDefaultValue(ArticleState.InReview).HasSentinel(ArticleState.InReview);
        article.HasIndex(one => one.ModifiedAt);
    }
}

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.ToTable("Revisions").HasKey(one => new { one.ArticleId, one.Number });
        revision.HasOne<Article>().WithMany().HasForeignKey(one => one.ArticleId);
        revision.Ignore(one => one.Text);
        revision.Property(one => one.Content);
        revision.Property(one => one.Blocks).InJson();
        revision.Property(one => one.Why).HasDefaultValue("");
        revision.Property(one => one.Counts).InJson();
        revision.Property(one => one.Standings);
    }
}

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.ToTable("Claims").HasKey(one => one.Id);
        claim.Property(one => one.Id).ValueGeneratedNever();
        claim.Property(one => one.Version).IsConcurrencyToken();
        claim.Ignore(one => one.Span).Ignore(one => one.Verdict).Ignore(one => one.Dismissal).Ignore(one => one.Fragments)
            .Ignore(one => one.Verb).Ignore(one => one.Reasons).Ignore(one => one.Indicative).Ignore(one => one.Attribution);
        claim.Property(one => one.SpanStart);
        claim.Property(one => one.SpanEnd);
        claim.Property(one => one.VerdictKind);
        claim.Property(one => one.VerdictScope);
        claim.Property(one => one.VerdictGround);
        claim.Property(one => one.DismissalReason);
        claim.Property(one => one.DismissalWords);
        claim.Ignore(one => one.Analysis).Property(one => one.AnalysisColumn).HasColumnName("Analysis").HasConversion(one => one.Write(), stored => AnalysisColumn.Read(stored));
        claim.Property(one => one.Description).InJson();
        claim.Property(one => one.ChosenFragments).InJson();
        claim.Property(one => one.ConfirmedSource).InJson();
        claim.Property(one => one.Arrival).InJson();
        claim.Property(one => one.Treatment).InJson();
        claim.Property(one => one.Evidence).InJson().HasDefaultValueSql("'[]'");
        claim.Property(one => one.Replies).InJson().HasDefaultValueSql("'[]'");
        claim.Property(one => one.Comments).InJson().HasDefaultValueSql("'[]'");
        claim.HasOne<Revision>().WithMany().HasForeignKey(one => new { one.ArticleId, one.RevisionNumber });
        // The library counts by these four for every article it lists.
        claim.HasIndex(one => new { one.ArticleId, one.RevisionNumber, one.IsToCheck, one.VerdictKind });
        claim.HasIndex(one => one.DecidedAt);
    }
}

internal sealed class ClaimEventConfiguration : IEntityTypeConfiguration<ClaimEvent>
{
    public void Configure(EntityTypeBuilder<ClaimEvent> entry)
    {
        entry.ToTable("ClaimEvents").HasKey(one => new { one.ArticleId, one.Sequence });
        entry.HasOne<Article>().WithMany().HasForeignKey(one => one.ArticleId).OnDelete(DeleteBehavior.Restrict);
        // No foreign key on the claim: history outlives what it tells of.
        entry.HasIndex(one => one.ClaimId);
        entry.Ignore(one => one.Step);
        entry.Property(one => one.StepId);
        entry.Property(one => one.StepKind);
        entry.Property(one => one.StepOf);
        entry.HasIndex(one => new { one.ArticleId, one.StepId });
    }
}

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("Drafts").HasKey(one => new { one.ClaimId, one.Editor, one.Kind, one.Part });
        draft.Ignore(one => one.Place);
        draft.HasOne<Claim>().WithMany().HasForeignKey(one => one.ClaimId);
    }
}

internal sealed class WithheldOriginConfiguration : IEntityTypeConfiguration<WithheldOrigin>
{
    public void Configure(EntityTypeBuilder<WithheldOrigin> origin)
    {
        origin.ToTable("WithheldOrigins").HasKey(one => new { one.EvidenceId, one.Version });
        origin.HasOne<Claim>().WithMany().HasForeignKey(one => one.ClaimId);
        origin.Ignore(one => one.Origin);
        origin.Property(one => one.Json);
    }
}

internal sealed class KeptRulingConfiguration : IEntityTypeConfiguration<KeptRuling>
{
    public void Configure(EntityTypeBuilder<KeptRuling> ruling)
    {
        ruling.ToTable("FindingRulings").HasKey(one => new { one.ArticleId, one.Key });
        ruling.Ignore(one => one.Ruling);
        ruling.HasOne<Article>().WithMany().HasForeignKey(one => one.ArticleId);
        ruling.HasIndex(one => new { one.Kind, one.Answer });
    }
}

internal sealed class FindingSwitchConfiguration : IEntityTypeConfiguration<FindingSwitch>
{
    public void Configure(EntityTypeBuilder<FindingSwitch> setting) => setting.ToTable("FindingSwitches").HasKey(one => one.Kind);
}

internal sealed class AgencyTakeConfiguration : IEntityTypeConfiguration<AgencyTake>
{
    public void Configure(EntityTypeBuilder<AgencyTake> take)
    {
        take.ToTable("AgencyTakes").HasKey(one => one.Id);
        take.Property(one => one.Id).ValueGeneratedNever();
        take.HasOne<Article>().WithMany().HasForeignKey(one => one.ArticleId);
    }
}

internal sealed class HouseRuleConfiguration : IEntityTypeConfiguration<HouseRule>
{
    public void Configure(EntityTypeBuilder<HouseRule> rule)
    {
        rule.ToTable("HouseRules").HasKey(one => one.Id);
        rule.Property(one => one.Id).ValueGeneratedNever();
        rule.Ignore(one => one.Holds);
    }
}
