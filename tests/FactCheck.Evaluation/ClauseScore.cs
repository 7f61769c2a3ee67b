namespace FactCheck.Evaluation;

/// <summary>Verb group, lemma and clause against the treebanks.</summary>
public static class ClauseScore
{
    /// <summary>The files UDPipe was not trained on; the comparison in the gold's own table is on these.</summary>
    private static readonly HashSet<string> Unseen =
        ["it_isdt-ud-dev", "it_vit-ud-dev", "it_partut-ud-test", "it_markit-ud-test", "it_postwita-ud-dev", "it_postwita-ud-test"];

    public static async Task AddAsync(Score score, string path)
    {
        var rows = GoldTable.Read(path);
        var found = await DetectorOutput.DetectAsync(rows.Select(row => row["text"]));
        var all = new Tally();
        var unseen = new Tally();
        foreach (var (row, claims) in rows.Zip(found))
        {
            var claim = claims.GetValueOrDefault(row.Number("start"));
            all.Add(row, claim, score);
            if (Unseen.Contains(row["file"]))
            {
                unseen.Add(row, claim, null);
            }
        }

        all.Print(score, "");
        unseen.Print(score, "Unseen");
    }

    private sealed class Tally
    {
        private readonly Counts tokens = new();
        private int rows;
        private int found;
        private int group;
        private int verbs;
        private int lemma;
        private int exact;

        public void Add(GoldRow row, OutputClaim? claim, Score? score)
        {
            rows++;
            found += claim is null ? 0 : 1;
            Group(row, claim, score);
            Lemma(row, claim, score);
            Clause(row, claim, score);
        }

        public void Print(Score score, string suffix)
        {
            score.Set("groupExact" + suffix, Counts.Ratio(group, rows), $"{group} of {rows} rows, {found} found");
            score.Set("lemma" + suffix, Counts.Ratio(lemma, verbs), $"{lemma} of {verbs} verbs");
            score.Set("clauseTokenPrecision" + suffix, tokens.Precision);
            score.Set("clauseTokenRecall" + suffix, tokens.Recall);
            score.Set("clauseTokenF1" + suffix, tokens.F1);
            score.Set("clauseExact" + suffix, Counts.Ratio(exact, rows), $"{exact} of {rows}");
        }

        private void Group(GoldRow row, OutputClaim? claim, Score? score)
        {
            var gold = row.Span("group_start", "group_end");
            if (claim?.Verb.Span == gold)
            {
                group++;
                return;
            }

            score?.Error("group", Edges(gold, claim?.Verb.Span), Line(row, gold, claim?.Verb.Span));
        }

        private void Lemma(GoldRow row, OutputClaim? claim, Score? score)
        {
            if (row["upos"] != "VERB")
            {
                return;
            }

            verbs++;
            if (claim?.Verb.Lemma == row["lemma"])
            {
                lemma++;
                return;
            }

            score?.Error("lemma", claim is null ? "not found" : "other verb", $"{row["file"]} {row["sent_id"]}\tgold {row["lemma"]}\tgot {claim?.Verb.Lemma ?? "nothing"}\t{row["text"]}");
        }

        private void Clause(GoldRow row, OutputClaim? claim, Score? score)
        {
            var gold = row.Span("clause_start", "clause_end");
            var text = new CodePointText(row["text"]);
            var expected = text.Tokens(gold);
            var actual = claim is null ? [] : text.Tokens(claim.Clause);
            int shared = expected.Intersect(actual).Count();
            tokens.Add(shared, actual.Count - shared, expected.Count - shared);
            if (claim?.Clause == gold)
            {
                exact++;
                return;
            }

            score?.Error("clause", Edges(gold, claim?.Clause), Line(row, gold, claim?.Clause));
        }

        private static string Edges(GoldSpan gold, GoldSpan? got) => got is not { } span ? "not found" : string.Join(" and ",
            new[] { Edge("starts", span.Start, gold.Start), Edge("ends", span.End, gold.End) }.Where(edge => edge.Length > 0));

        private static string Edge(string edge, int got, int gold) => got == gold ? "" : $"{edge} {(got < gold ? "early" : "late")}";

        private static string Line(GoldRow row, GoldSpan gold, GoldSpan? got)
        {
            var text = new CodePointText(row["text"]);
            string words = got is { } span ? $"[{text.Of(span)}]" : "nothing";
            return $"{row["file"]} {row["sent_id"]} {row["token"]}\n  gold [{text.Of(gold)}]\n  got  {words}\n  text {row["text"]}";
        }
    }
}
