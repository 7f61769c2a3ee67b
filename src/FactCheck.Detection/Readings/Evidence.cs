namespace FactCheck.Detection.Readings;

/// <summary>One thing seen, and how much it speaks for a reading; negative where it speaks against.</summary>
internal readonly record struct Evidence(string Code, string Text, double Weight);
