package io.github.dailydigest.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random meaningless words in Latin letters and Hangul, and texts of them. The same seed produces the same words. */
final class GeneratedWords {

    private static final List<String> SYLLABLES = List.of(
            "ba", "con", "de", "el", "fi", "gra", "ho", "in", "ka", "lo", "mu", "ner", "o", "pra", "qui", "ro", "sta",
            "ti", "un", "ver", "wo", "xe", "y", "zon");

    private static final char FIRST_HANGUL = '가';
    private static final int HANGUL_SYLLABLES = 11_172;

    private final SplittableRandom random;

    GeneratedWords(SplittableRandom random) {
        this.random = random;
    }

    /** Returns capitalized words in Latin letters. */
    String title(int words) {
        return repeat(words, () -> capitalized(latin()));
    }

    /** Returns a first and a last name. */
    String name() {
        return title(2);
    }

    /** Returns a sentence of about this length, mostly in Hangul, like real bodies. */
    String sentence(int characters) {
        StringBuilder text = new StringBuilder(characters + 8);
        while (text.length() < characters) {
            text.append(text.isEmpty() ? "" : " ").append(random.nextInt(100) < 83 ? hangul() : latin());
            if (random.nextInt(12) == 0) {
                text.append(',');
            }
        }
        return text.append('.').toString();
    }

    private String latin() {
        return Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .limit(random.nextInt(2, 5))
                .collect(Collectors.joining());
    }

    private String hangul() {
        return random.ints(random.nextInt(2, 6), 0, HANGUL_SYLLABLES)
                .mapToObj(index -> String.valueOf((char) (FIRST_HANGUL + index)))
                .collect(Collectors.joining());
    }

    private static String repeat(int times, Supplier<String> word) {
        return Stream.generate(word).limit(times).collect(Collectors.joining(" "));
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
