using System.Globalization;
using FactCheck.Evaluation;
using FactCheck.Evaluation.Readings;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["--findings", var articles])
{
    FindingList.Print(articles, Console.Out);
    return 0;
}

if (args is ["train", var gold, var output])
{
    return TrainCommand.Run(gold, output);
}

if (args is not [var folder, ..] || (args.Length > 1 && args is not [_, "--errors", _]))
{
    await Console.Error.WriteLineAsync("usage: FactCheck.Evaluation GOLD_FOLDER [--errors mood|negatives|group|lemma|clause|reading|source|sourceAnyReading] | --findings ARTICLE_FOLDER");
    return 2;
}

var score = new Score();
await MoodScore.AddAsync(score, Path.Combine(folder, "forms.tsv"));
await NegativeScore.AddAsync(score, Path.Combine(folder, "hard-negatives.tsv"));
await ClauseScore.AddAsync(score, Path.Combine(folder, "clauses.tsv"));
await ReadingScore.AddAsync(score, Path.Combine(folder, "readings.tsv"));
HeldOutScore.Add(score, folder);
if (args is [_, _, var kind])
{
    score.PrintErrors(Console.Out, kind);
}
else
{
    score.PrintTable(Console.Out);
}

return Floor.Holds(score, Console.Error) ? 0 : 1;
