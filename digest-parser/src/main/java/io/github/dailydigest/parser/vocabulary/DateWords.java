package io.github.dailydigest.parser.vocabulary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a word means in a date, in any of the languages of {@link DateLanguage}. Words are compared folded. */
final class DateWords {

    static final Set<String> WEEKDAYS = words(language -> language.weekdays);
    static final Set<String> SHORT_WEEKDAYS = words(language -> language.shortWeekdays);
    static final Set<String> FROM = words(language -> language.from);
    static final Set<String> TO = words(language -> language.to);
    static final Set<String> OF = words(language -> language.of);
    static final Set<String> ORDINALS = words(language -> language.ordinals);
    static final Set<String> UPDATED = words(language -> language.updated);

    /** What can follow the last day of a range. */
    static final Set<String> AFTER_RANGE = Set.of("까지", "まで");

    /** What can precede a time of day. */
    static final Set<String> AT = Set.of("at", "t", "um", "a");

    static final Set<String> HALVES_OF_DAY = Set.of("am", "pm");

    /** After one of these, three numbers with full stops are a version. */
    static final Set<String> VERSIONS = Set.of("v", "ver", "version");

    /** A number after one of these counts something else than days. */
    static final Set<String> COUNTERS = Set.of(
            "issue", "no", "nr", "number", "vol", "volume", "week", "part", "edition", "episode", "day", "chapter",
            "top", "season", "version", "v");

    /** Time zones, in upper case only: others than these are words too. */
    static final Set<String> ZONES = Set.of(
            "UTC", "GMT", "KST", "JST", "CST", "CET", "CEST", "EST", "EDT", "PST", "PDT", "MST", "MDT", "BST", "IST",
            "SGT", "HKT", "MSK", "EET", "EEST", "AEST", "AEDT", "CDT", "PT", "ET");

    private static final int MONTHS = 12;
    private static final Map<String, Integer> BY_NAME = months();

    private DateWords() {}

    /** The month that a folded word names, from 1 to 12; -1 if it names none. */
    static int month(String word) {
        return BY_NAME.getOrDefault(word, -1);
    }

    /** A word in small letters and without accents, so that {@code FÉVRIER} and {@code fevrier} are one. */
    static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!PunctuationTrimmer.isMark(c)) {
                // Not the mapping of whole strings, in which a capital I with a dot becomes two characters.
                folded.append(c == '\u0131' ? 'i' : Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** Ideographs and syllables have no case; and the marks of kana, and Hangul, must stay one character. */
    private static String foldName(String name) {
        return name.chars().anyMatch(c -> DateTokens.isIdeograph((char) c)) ? name : fold(name);
    }

    private static Set<String> words(Function<DateLanguage, String> column) {
        return Arrays.stream(DateLanguage.values())
                .flatMap(language -> Arrays.stream(column.apply(language).split(",", -1)))
                .map(name -> foldName(name.strip()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (DateLanguage language : DateLanguage.values()) {
            String[] names = language.months.split(",", -1);
            for (int i = 0; i < names.length && names.length == MONTHS; i++) {
                for (String name : names[i].strip().split(" ", -1)) {
                    months.put(fold(name), i + 1);
                }
            }
        }
        return Map.copyOf(months);
    }
}
