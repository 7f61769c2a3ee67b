using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FactCheck.Review.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model without a running workbench; it opens no file.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ReviewDbContext>
{
    public ReviewDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ReviewDbContext>().UseSqlite("Data Source=:memory:").Options);
}
