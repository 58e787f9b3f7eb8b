package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.source.Whitespace;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Which kind of section a label names. Names are compared without regard to case, width, the form of the apostrophe and
 * punctuation around them; where a label ends in brackets, what stands in them counts too ({@code 성능 하이라이트(Performance
 * Highlights)}).
 */
public final class LabelNames implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No name that the model lists is near as long; a label in emphasis need not be looked at beyond this. */
    private static final int LONGEST = 200;

    /** No name that the model lists, with the emphasis around it, is near as long. */
    private static final int LONGEST_PLAIN = 80;

    /** How much longer than a name it may stand in a text, with punctuation and blanks around it. */
    private static final int ROOM = 2;

    private static final char FIRST_HANGUL = '\uAC00';
    private static final char LAST_HANGUL = '\uD7A3';

    private final Map<String, SectionKind> asWritten = new HashMap<>();
    private final Map<String, SectionKind> normalized = new HashMap<>();

    /** The names that the model lists, which nearly all labels are, as written. */
    private final List<String> usual = new ArrayList<>();

    /** How many letters and digits the names have. */
    private final BitSet sizes = new BitSet();

    /** What the words of the names start with, in small letters. */
    private final BitSet initials = new BitSet();

    private int longestPlain = LONGEST_PLAIN;

    /** The names that the model lists, and more. */
    public LabelNames(Map<String, SectionKind> more) {
        for (SectionKind kind : SectionKind.values()) {
            SectionLabels.of(kind).forEach(name -> add(name, kind));
            usual.addAll(SectionLabels.of(kind));
        }
        more.forEach(this::add);
    }

    /**
     * Adds names of a kind to those that a builder takes; one that is given again is of the kind given last.
     *
     * @throws IllegalArgumentException if {@code kind} is {@link SectionKind#OTHER}, or a name has neither letter nor
     *     digit
     */
    public static void add(Map<String, SectionKind> to, SectionKind kind, String... names) {
        if (Objects.requireNonNull(kind, "kind") == SectionKind.OTHER) {
            throw new IllegalArgumentException("kind is OTHER, which is what a label is that no name is known for");
        }
        for (String name : Objects.requireNonNull(names, "names")) {
            if (Objects.requireNonNull(name, "names").codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("names holds \"" + name + "\", which has neither letter nor digit");
            }
            to.remove(name);
            to.put(name, kind);
        }
    }

    private void add(String name, SectionKind kind) {
        String plain = normalize(name);
        // A name in another spelling, given before, means this kind now.
        asWritten.replaceAll((other, before) -> normalize(other).equals(plain) ? kind : before);
        asWritten.put(name, kind);
        normalized.put(plain, kind);
        String words = PunctuationTrimmer.wordsIn(plain);
        if (!words.isEmpty()) {
            normalized.put(words, kind);
            initials.set(words.charAt(0));
        }
        sizes.set((int) plain.chars().filter(Character::isLetterOrDigit).count());
        int decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).length();
        longestPlain = Math.max(longestPlain, ROOM * decomposed);
    }

    /** The label from {@code from} to {@code to}; a usual name is one string, however often it stands in texts. */
    public String cut(String text, int from, int to) {
        for (int i = 0; i < usual.size(); i++) {
            String name = usual.get(i);
            if (name.length() == to - from && text.startsWith(name, from)) {
                return name;
            }
        }
        return text.substring(from, to);
    }

    /** The kind that {@code label} names; {@link SectionKind#OTHER} where it names none. */
    public SectionKind kindOf(String label) {
        SectionKind kind = asWritten.get(label);
        if (kind != null) {
            return kind;
        }
        if (label.length() > Math.max(LONGEST, longestPlain)) {
            return SectionKind.OTHER;
        }
        String name = normalize(label);
        kind = normalized.get(name);
        if (kind == null && name.endsWith(")")) {
            kind = normalized.get(name.substring(name.lastIndexOf('(') + 1, name.length() - 1));
        }
        if (kind == null) {
            kind = normalized.get(PunctuationTrimmer.wordsIn(name));
        }
        return kind == null ? SectionKind.OTHER : kind;
    }

    /** Whether {@code label} names a kind of its own. */
    public boolean isKnown(String label) {
        return kindOf(label) != SectionKind.OTHER;
    }

    /**
     * Whether {@code label} names a kind of its own where no emphasis says that it is a label: whatever stands around
     * the name is punctuation then, and not the markup of a table, a link or code.
     */
    public boolean isKnownPlain(String label) {
        return isKnown(label) && (normalized.containsKey(normalize(label)) || PunctuationTrimmer.isSentence(label));
    }

    /** How far the end of a label without emphasis is looked for. */
    public int longestPlain() {
        return longestPlain;
    }

    /**
     * Whether the text from {@code from} to {@code to} may name a kind of its own: most other words are told by their
     * first letter, or by the number of their letters and digits, which no step of comparing changes while they are
     * plain. What ends in brackets is not told so, since what stands in them counts alone.
     */
    public boolean mayKnow(String text, int from, int to) {
        char last = text.charAt(to - 1);
        if (last == ')' || !isPlain(last)) {
            return true;
        }
        char first = text.charAt(from);
        boolean told = isPlainLetter(first) && isPlain(text.charAt(Math.min(from + 1, to - 1)));
        if (told && !initials.get(Character.toLowerCase(first))) {
            return false;
        }
        int size = 0;
        for (int i = from; i < to && size < sizes.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                return true;
            }
            if (isPlainLetter(c)) {
                size++;
            }
        }
        return sizes.get(size);
    }

    private static boolean isPlainLetter(char c) {
        return isPlain(c) && (c >= FIRST_HANGUL || Character.isLetterOrDigit(c));
    }

    private static String normalize(String name) {
        String compatible = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(Whitespace.fold(compatible, 0, compatible.length()));
        for (int i = 0; i < folded.length(); i++) {
            if (isApostrophe(folded.charAt(i))) {
                folded.setCharAt(i, '\'');
            }
        }
        // Upper case first, where letters may become others: the sharp s is a double one there.
        String single = folded.toString();
        return (isPlain(single) ? single : single.toUpperCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isPlain(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code c} is ASCII or a Hangul syllable; a text of nothing else is its own normal form. */
    private static boolean isPlain(char c) {
        return c < '\u0080' || (c >= FIRST_HANGUL && c <= LAST_HANGUL);
    }

    static boolean isApostrophe(char c) {
        return "\u2019\u2018\u201B\u02BC\u2032`\u00B4".indexOf(c) >= 0;
    }
}
