namespace FactCheck.Review;

/// <summary>What the library can be sorted by.</summary>
public enum LibrarySort { Modified, Title, Published, ToReview }

/// <summary>A question to the library.</summary>
/// <param name="Take">At most 200.</param>
/// <param name="Words">Words to find in title or text, any characters allowed; empty finds all.</param>
public sealed record LibraryQuery(string Words = "", LibrarySort Sort = LibrarySort.Modified, bool Descending = true, int Skip = 0, int Take = 20);

/// <summary>One article of the library with its counts.</summary>
public sealed record LibraryEntry(Guid Id, string Title, string? Source, string? Author, DateOnly? PublishedOn, DateTime ModifiedAt, ReviewProgress Progress, string? LastEditor);

/// <summary>One page of the library.</summary>
/// <param name="Total">How many articles match, on all pages.</param>
public sealed record LibraryPage(IReadOnlyList<LibraryEntry> Entries, int Total);

/// <summary>The figures above the library. A week is today and the six days before, by the server's own clock.</summary>
/// <param name="ToReview">Claims in the queue without a verdict, in <paramref name="ArticlesToReview"/> articles.</param>
/// <param name="VerifiedLastWeek">Claims whose verdict of now was given in the week.</param>
/// <param name="ExaminedPerDay">Seven numbers, oldest day first: claims by the day their verdict of now was given.</param>
public sealed record LibraryFigures(int Articles, int ToReview, int ArticlesToReview, int VerifiedLastWeek, int DisputedLastWeek, IReadOnlyList<int> ExaminedPerDay);
