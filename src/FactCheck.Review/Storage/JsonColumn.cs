using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Review.Storage;

internal static class JsonColumn
{
    /// <summary>Keeps an immutable value as JSON; it has changed when it is another object.</summary>
    public static PropertyBuilder<T> InJson<T>(this PropertyBuilder<T> property) where T : class? =>
        property.HasConversion(value => ReviewJson.Write(value), json => ReviewJson.Read<T>(json),
            new ValueComparer<T>((one, other) => ReferenceEquals(one, other), value => value == null ? 0 : value.GetHashCode(), value => value));
}
