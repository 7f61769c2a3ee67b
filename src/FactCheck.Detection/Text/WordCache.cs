using System.Numerics;

namespace FactCheck.Detection.Text;

/// <summary>The forms met so far with what is known of them; bounded, shared by all threads, without locks.</summary>
/// <remarks>
/// A cache and nothing more: a form that is not in it is worked out again, so what a text gives never depends on
/// what was read before. Slots are written whole and words are immutable, so a lost race costs one computation.
/// </remarks>
internal static class WordCache
{
    private const int Slots = 1 << 16;
    private const int Ways = 4;

    // Longer "words" are addresses and garbage: keeping them would only drive words out.
    private const int LongestKey = 48;

    private static readonly Word?[] _words = new Word?[Slots + Ways];
    private static readonly Word?[] _marks = new Word?[Slots + Ways];

    /// <summary>The word spelt by <paramref name="key"/>, which is in lower case and NFC, with a straight apostrophe at its end if any.</summary>
    public static Word Of(ReadOnlySpan<char> key, uint hash)
    {
        // Nearly always the first place that is looked at.
        Word? first = Volatile.Read(ref _words[SlotOf(hash)]);
        return first is not null && key.SequenceEqual(first.Key) ? first : Find(_words, key, hash) ?? Keep(_words, Word.Read(key.ToString()), hash);
    }

    public static Word Of(string key) => Of(key, HashOf(key));

    /// <summary>A number or a mark.</summary>
    public static Word OfMark(ReadOnlySpan<char> form)
    {
        uint hash = HashOf(form);
        return Find(_marks, form, hash) ?? Keep(_marks, Word.Mark(form.ToString()), hash);
    }

    /// <summary>One step of the hash; the tokenizer takes it for each letter while it reads.</summary>
    public static uint Step(uint hash, char letter) => (BitOperations.RotateLeft(hash, 5) ^ letter) * 0x9E3779B1;

    private static uint HashOf(ReadOnlySpan<char> key)
    {
        uint hash = 0;
        foreach (char letter in key)
        {
            hash = Step(hash, letter);
        }

        return hash;
    }

    private static int SlotOf(uint hash) => (int)(hash >> 16);

    private static Word? Find(Word?[] words, ReadOnlySpan<char> key, uint hash)
    {
        int slot = SlotOf(hash);
        for (int i = slot; i < slot + Ways; i++)
        {
            if (Volatile.Read(ref words[i]) is { } word && key.SequenceEqual(word.Key))
            {
                return word;
            }
        }

        return null;
    }

    private static Word Keep(Word?[] words, Word word, uint hash)
    {
        if (word.Key.Length <= LongestKey)
        {
            int slot = SlotOf(hash);
            int free = slot;
            while (free < slot + Ways && Volatile.Read(ref words[free]) is not null)
            {
                free++;
            }

            Volatile.Write(ref words[free < slot + Ways ? free : slot + (int)(hash % Ways)], word);
        }

        return word;
    }
}
