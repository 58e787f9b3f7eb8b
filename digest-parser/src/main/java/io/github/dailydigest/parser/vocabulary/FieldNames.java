package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.source.Whitespace;
import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Maps the names of fields to their keys. Names are compared without regard to case, width, the form of the apostrophe
 * and runs of white space.
 */
public final class FieldNames implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The names that every parser knows. */
    public static final FieldNames KNOWN = new FieldNames(Map.of());

    /** The length up to which the name of a field is searched for its end. */
    public static final int MAX_LENGTH = 60;

    /** The maximum number of words of a name. */
    public static final int MAX_WORDS = 3;

    private final Map<String, FieldKey> normalized = new HashMap<>();

    /** The names as they are in the tables. Nearly all keys equal one of them, and need not be normalized. */
    private final Map<String, FieldKey> usual = new HashMap<>();

    /** The first letters of names, in lower case. */
    private final BitSet initials = new BitSet();

    private int longest;

    /** Creates the table of the known names and additional ones. */
    public FieldNames(Map<String, FieldKey> more) {
        for (FieldKey key : FieldKey.values()) {
            for (String name : FieldKeyNames.of(key)) {
                add(name, key);
            }
        }
        more.forEach(this::add);
    }

    private void add(String name, FieldKey key) {
        String plain = NameNormalizer.normalize(name);
        normalized.put(plain, key);
        initials.set(plain.charAt(0));
        usual.put(name, key);
        longest = Math.max(longest, NameNormalizer.longestForm(name));
    }

    /**
     * Adds names of a field to those of a builder.
     *
     * @param labelNames the names of labels that the builder has
     * @throws IllegalArgumentException if a name cannot be one, or is the name of another field or of a section
     */
    public static void add(
            Map<String, FieldKey> to, Map<String, SectionKind> labelNames, FieldKey key, String... names) {
        Objects.requireNonNull(key, "key");
        LabelNames labels = new LabelNames(labelNames);
        for (String name : Objects.requireNonNull(names, "names")) {
            String problem = problem(Objects.requireNonNull(name, "names"));
            SectionKind kind = labels.kindOf(name);
            FieldKey other = new FieldNames(to).of(name, 0, name.length());
            if (problem == null && kind != SectionKind.OTHER) {
                problem = "names a section of kind " + kind;
            } else if (problem == null && other != null && other != key) {
                problem = "names the field " + other;
            }
            if (problem != null) {
                throw new IllegalArgumentException("names holds \"" + name + "\", which " + problem);
            }
            to.put(name, key);
        }
    }

    /**
     * Checks that no name of a label is the name of a field that was added to a builder.
     *
     * @throws IllegalArgumentException if one is
     */
    public static void checkLabels(Map<String, FieldKey> fieldNames, String... names) {
        for (String name : Objects.requireNonNull(names, "names")) {
            String label = NameNormalizer.normalize(Objects.requireNonNull(name, "names"));
            fieldNames.forEach((field, key) -> {
                if (NameNormalizer.normalize(field).equals(label)) {
                    throw new IllegalArgumentException("names holds \"" + name + "\", which names the field " + key);
                }
            });
        }
    }

    /** Returns why a text cannot be the name of a field, or null if it can. */
    private static @Nullable String problem(String name) {
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "has neither letter nor digit";
        }
        if (name.length() >= MAX_LENGTH) {
            return "is longer than " + (MAX_LENGTH - 1) + " characters";
        }
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < name.length(); i++) {
            boolean wordCharacter = isWordCharacter(name, i);
            if (!wordCharacter && !Whitespace.is(name.charAt(i))) {
                return "contains a character that no key has: " + name.substring(i, name.offsetByCodePoints(i, 1));
            }
            words += wordCharacter && !inWord ? 1 : 0;
            inWord = wordCharacter;
        }
        return words > MAX_WORDS ? "has more than " + MAX_WORDS + " words" : null;
    }

    /** Whether a character is punctuation that may be part of a name, which must also have a letter or a digit. */
    public static boolean isPunctuation(char c) {
        return "-.'’/&".indexOf(c) >= 0;
    }

    /** Whether the character at an offset, which may be the second half of a surrogate pair, is part of a word. */
    public static boolean isWordCharacter(String text, int offset) {
        char c = text.charAt(offset);
        if ((c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || isPunctuation(c)) {
            return true;
        }
        if (c < '\u0080') {
            return false;
        }
        int codePoint = Character.isLowSurrogate(c) ? text.codePointBefore(offset + 1) : text.codePointAt(offset);
        return Character.isLetterOrDigit(codePoint) || PunctuationTrimmer.isMark(codePoint);
    }

    /** Whether a text may start with a name. Most other texts are excluded by their first letter. */
    public boolean mayStart(String text, int from, int to) {
        char first = text.charAt(from);
        boolean comparable = NameNormalizer.isPlain(first)
                && Character.isLetter(first)
                && (from + 1 == to || NameNormalizer.isPlain(text.charAt(from + 1)));
        return !comparable || initials.get(Character.toLowerCase(first));
    }

    /** Returns the field that the text from {@code from} to {@code to} names, or null if it names none. */
    public @Nullable FieldKey of(String text, int from, int to) {
        if (to - from > longest || from >= to) {
            return null;
        }
        FieldKey key = usual.get(text.substring(from, to));
        return key != null ? key : normalized.get(NameNormalizer.normalize(Whitespace.fold(text, from, to)));
    }
}
