using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>Who speaks, and whether he asks.</summary>
internal static class SpeakerCues
{
    public static void Add(ClaimContext claim, CueList cues)
    {
        Sentence sentence = claim.Sentence;
        cues.AddIf(claim.Text.IsQuoted(claim.Group.Finite), Cue.Quoted);
        cues.AddIf(claim.Question, Cue.Question);
        cues.AddIf(claim.Text.Tokens[sentence.End - 1].Is("!"), Cue.Exclamation);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            Token token = claim.Text.Tokens[i];
            cues.AddIf(token.Kind == TokenKind.Quote, Cue.QuoteInSentence);
            cues.AddIf(token.Form is "me" or "mio" && i > sentence.First && claim.Word(i - 1) is "secondo" or "a", Cue.SecondoMe, i - 1, i + 1);
        }

        int first = claim.Clause.Range.First;
        cues.AddIf(claim.Question && claim.Word(first) is "chi" or "cosa" or "perché" or "come" or "quando" or "dove" or "quale" or "quanto" or "che", Cue.IsQuestionWord, first, first + 1);
    }
}
