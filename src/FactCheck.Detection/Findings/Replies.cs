using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Finds the sentences in which somebody accused answers, lets others answer, or is said to have been asked.</summary>
/// <remarks>Meant to err on the side of having found a reply: that a reply is missing must not be said of a text that has one.</remarks>
internal sealed class Replies
{
    private const int NearestSaying = 4;

    private readonly TokenizedText _text;
    private readonly PersonNames _people;
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);

    // A reply that names nobody is taken as everybody's.
    private bool _ofAnybody;

    public Replies(TokenizedText text, PersonNames people)
    {
        (_text, _people) = (text, people);
        foreach (Sentence sentence in text.Sentences)
        {
            Read(sentence);
        }
    }

    public bool HasOne(PersonName accused) => _ofAnybody || _answered.Contains(accused.Surname);

    private void Read(Sentence sentence)
    {
        List<PersonName> named = [.. _people.In(sentence.First, sentence.End)];
        bool answers = Answers(sentence) || Denies(sentence);
        foreach (PersonName person in named)
        {
            if (answers || IsSpeaker(sentence, person))
            {
                _answered.Add(person.Surname);
            }
        }

        bool othersSide = Has(sentence, ReplyWords.OtherSide.Contains);
        _ofAnybody |= answers && (named.Count == 0 || HasSpeaker(sentence) && !othersSide)
            || !othersSide && SpeaksFor(sentence);
    }

    private bool Answers(Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            Token token = _text.Tokens[i];
            if (ReplyWords.Signs.Contains(token.Form) || IsOf(token.Word, ReplyWords.Answers) && !(i + 1 < sentence.End && _text.Tokens[i + 1].Form is "di" or "del" or "della")
                || IsOf(token.Word, "respingere") && Has(sentence, ReplyWords.Rejected.Contains))
            {
                return true;
            }
        }

        return false;
    }

    // «Non ho mai preso un euro, chiarirò tutto»: in quotation marks, in the first person, and it is not so.
    private bool Denies(Sentence sentence)
    {
        bool first = false, denial = false;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            Token token = _text.Tokens[i];
            first |= _text.IsQuoted(i) && IsFirstPerson(token.Word);
            denial |= _text.IsQuoted(i) && ReplyWords.Denials.Contains(token.Form);
        }

        return first && denial;
    }

    private static bool IsFirstPerson(Word word) => word.Form is "ho" or "sono" or "mio" or "mia" or "miei" or "mi" or "nostra" or "nostro" or "abbiamo"
        || word.Analyses.Any(analysis => analysis is { Mood: GrammaticalMood.Indicative, Person: 1, IsGuess: false });

    // "l'avvocato di Neri spiega che", "i legali fanno sapere che".
    private bool SpeaksFor(Sentence sentence) =>
        HasSpeaker(sentence) && Any(sentence, i => IsSaying(i) || _text.Tokens[i].Is("sapere") && i > sentence.First && _text.Tokens[i - 1].Form is "fa" or "fanno" or "fatto");

    // "i legali", "il suo avvocato", but not "gli accessi legali".
    private bool HasSpeaker(Sentence sentence) => Any(sentence, i => ReplyWords.Speakers.Contains(_text.Tokens[i].Form)
        && (i == sentence.First || !_text.Tokens[i - 1].IsWord || _text.Tokens[i - 1].Is(WordClasses.Article | WordClasses.FusedPreposition | WordClasses.Preposition | WordClasses.Determiner | WordClasses.Coordinator)));

    // "Neri: «Mai preso soldi»", "Neri sostiene che", "ha detto Neri".
    private bool IsSpeaker(Sentence sentence, PersonName person)
    {
        if (person.First > 0 && _text.Tokens[person.First - 1].Is(WordClasses.Preposition | WordClasses.FusedPreposition))
        {
            return person.First > 1 && _text.Tokens[person.First - 1].Is("secondo");
        }

        bool colon = person.End + 1 < _text.Tokens.Count && _text.Tokens[person.End].Is(":");
        return colon || Any(sentence, i => IsSaying(i) && (person.First - i is > 0 and <= NearestSaying || i > person.End && !IsReported(person.End, i)));
    }

    // "Neri avrebbe minacciato chi protestava": what the accused is said to have done is told by others.
    private bool IsReported(int first, int end) => Enumerable.Range(first, end - first).Any(i => _text.Tokens[i].Word.Conditional is not null);

    private bool IsSaying(int i) => _text.Tokens[i].Word.Conditional is null && !_text.IsQuoted(i) && IsOf(_text.Tokens[i].Word, ReplyWords.Sayings);

    private bool Has(Sentence sentence, Func<string, bool> isOne) => Any(sentence, i => isOne(_text.Tokens[i].Form));

    private static bool Any(Sentence sentence, Func<int, bool> holds) => Enumerable.Range(sentence.First, sentence.Count).Any(holds);

    private static bool IsOf(Word word, string lemma) => word.Participle == lemma || word.Gerund == lemma || word.Infinitive == lemma || word.Analyses.Any(analysis => analysis.Lemma == lemma);

    private static bool IsOf(Word word, FrozenSet<string> lemmas) => word.Participle is { } participle && lemmas.Contains(participle)
        || word.Gerund is { } gerund && lemmas.Contains(gerund) || word.Infinitive is { } infinitive && lemmas.Contains(infinitive) || word.Analyses.Any(analysis => lemmas.Contains(analysis.Lemma));
}
