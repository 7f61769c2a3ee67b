namespace FactCheck.Review;

/// <summary>The data folder or its database cannot be used; the message tells an operator what happened, what is safe and what to do.</summary>
public abstract class DataFolderException(string message, Exception? cause) : Exception(message, cause);

/// <summary>Another program holds the data folder.</summary>
public sealed class DataFolderInUseException(string folder, Exception? cause) : DataFolderException(
    $"Another FactCheck is using the data folder \"{folder}\". Nothing was changed, and its data is safe. " +
    "Stop the other one, or set FactCheck:DataDirectory to another folder.", cause);

/// <summary>The data folder cannot be made or written.</summary>
public sealed class DataFolderUnusableException(string folder, Exception? cause) : DataFolderException(
    $"The data folder \"{folder}\" cannot be written{(cause is null ? "" : $" ({cause.Message.TrimEnd('.')})")}. Nothing was changed. " +
    "Give this user the right to write there, or set FactCheck:DataDirectory to another folder.", cause);

/// <summary>The database was made by a later release.</summary>
public sealed class DatabaseTooNewException(string file, string migration) : DataFolderException(
    $"The database \"{file}\" was made by a newer FactCheck (it has \"{migration}\", which this one does not know). " +
    "It was left as it is. Start the newer FactCheck, or set FactCheck:DataDirectory to another folder.", null);

/// <summary>The database cannot be read, or its copy does not pass SQLite's own check.</summary>
public sealed class DatabaseDamagedException(string file, string finding, Exception? cause = null) : DataFolderException(
    $"The database \"{file}\" is damaged or is not a FactCheck database ({finding.TrimEnd('.')}). It was left as it is. " +
    "Move it away and put the newest copy from the backups folder in its place, under the same name.", cause);

/// <summary>The SQLite library at hand is one known to lose or corrupt data.</summary>
public sealed class SqliteTooOldException(string version, Version needed) : DataFolderException(
    $"SQLite {version} is too old: versions before {needed} can damage a database that is read and written at once. " +
    "Nothing was opened. Install FactCheck again with the SQLite that comes with it.", null);
