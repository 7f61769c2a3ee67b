namespace FactCheck.Detection.Skeletons;

/// <summary>What a token is to the build of its sentence; all other tokens are <see cref="None"/>.</summary>
internal enum Landmark : byte
{
    None,

    /// <summary>A finite verb; the auxiliary where there is one.</summary>
    Verb,

    /// <summary>A conjunction, relative or interrogative that is owed a finite verb.</summary>
    Opener,

    Coordinator,

    Comma,

    /// <summary>A colon, a semicolon or a lone dash before an independent clause.</summary>
    Stop,

    /// <summary>The mark before an insertion: a bracket, the first of two dashes, a quotation that is a sentence of its own.</summary>
    Open,

    Close,
}
