package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.FieldKey;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Maps labels to kinds of sections. Names are compared without regard to case, width, the form of the apostrophe and
 * surrounding punctuation. If a label ends in parentheses, the name inside them is looked up as well ({@code 성능
 * 하이라이트(Performance Highlights)}).
 */
public final class LabelNames implements Serializable {

    /** The names that are known without any that are added. */
    public static final LabelNames KNOWN = new LabelNames(Map.of());

    private static final long serialVersionUID = 1L;

    /** The length beyond which an emphasized label is not looked up. No known name is nearly as long. */
    private static final int LONGEST = 200;

    /** The length beyond which a label without emphasis is not looked up. No known name is nearly as long. */
    private static final int LONGEST_PLAIN = 80;

    /**
     * The maximum ratio of the length of a label in a text to the length of its name, for punctuation and spaces around
     * it.
     */
    private static final int MAX_LENGTH_RATIO = 2;

    private static final char FIRST_HANGUL = '\uAC00';

    private final Map<String, SectionKind> asWritten = new HashMap<>();
    private final Map<String, SectionKind> normalized = new HashMap<>();

    /** The known names as written. Nearly all labels equal one of them. */
    private final List<String> usual = new ArrayList<>();

    /** The numbers of letters and digits that names have. */
    private final BitSet sizes = new BitSet();

    /** The first letters of the words of names, in lower case. */
    private final BitSet initials = new BitSet();

    private int longestPlain = LONGEST_PLAIN;

    private final FieldNames fields;

    /** Returns the table of the known names, and additional ones of labels and fields. */
    public static LabelNames of(Map<String, SectionKind> labels, Map<String, FieldKey> fields) {
        return labels.isEmpty() && fields.isEmpty() ? KNOWN : new LabelNames(labels, new FieldNames(fields));
    }

    /** Creates the table of the known names and additional ones. */
    public LabelNames(Map<String, SectionKind> more) {
        this(more, FieldNames.KNOWN);
    }

    /** Creates the table of the known names and additional ones, beside the names of fields. */
    public LabelNames(Map<String, SectionKind> more, FieldNames fields) {
        this.fields = fields;
        for (SectionKind kind : SectionKind.values()) {
            for (String name : SectionLabels.of(kind)) {
                add(name, NameNormalizer.normalize(name), kind);
                usual.add(name);
            }
        }
        more.forEach(this::addAnother);
    }

    /**
     * Adds names of a kind to those of a builder. A name that is added again has the kind that was added last.
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

    /** Adds a name of a caller. Another spelling of the same name, added before, has this kind now. */
    private void addAnother(String name, SectionKind kind) {
        String plain = NameNormalizer.normalize(name);
        asWritten.replaceAll((other, before) -> NameNormalizer.normalize(other).equals(plain) ? kind : before);
        add(name, plain, kind);
    }

    private void add(String name, String plain, SectionKind kind) {
        asWritten.put(name, kind);
        normalized.put(plain, kind);
        String words = PunctuationTrimmer.wordsIn(plain);
        if (!words.isEmpty()) {
            normalized.put(words, kind);
            initials.set(words.charAt(0));
        }
        int size = 0;
        for (int i = 0; i < plain.length(); i++) {
            size += Character.isLetterOrDigit(plain.charAt(i)) ? 1 : 0;
        }
        sizes.set(size);
        longestPlain = Math.max(longestPlain, MAX_LENGTH_RATIO * NameNormalizer.longestForm(name));
    }

    /** Returns the names of fields that the same parser knows. */
    public FieldNames fields() {
        return fields;
    }

    /** Returns the label from {@code from} to {@code to}. A known name is always the same string instance. */
    public String cut(String text, int from, int to) {
        for (int i = 0; i < usual.size(); i++) {
            String name = usual.get(i);
            if (name.length() == to - from && text.startsWith(name, from)) {
                return name;
            }
        }
        return text.substring(from, to);
    }

    /** Returns the kind that {@code label} names, or {@link SectionKind#OTHER} if it names none. */
    public SectionKind kindOf(String label) {
        SectionKind kind = asWritten.get(label);
        if (kind != null) {
            return kind;
        }
        if (label.length() > Math.max(LONGEST, longestPlain)) {
            return SectionKind.OTHER;
        }
        String name = NameNormalizer.normalize(label);
        kind = normalized.get(name);
        if (kind == null && name.endsWith(")")) {
            kind = normalized.get(name.substring(name.lastIndexOf('(') + 1, name.length() - 1));
        }
        if (kind == null) {
            kind = normalized.get(PunctuationTrimmer.wordsIn(name));
        }
        return kind == null ? SectionKind.OTHER : kind;
    }

    /** Whether {@code label} names a kind other than {@link SectionKind#OTHER}. */
    public boolean isKnown(String label) {
        return kindOf(label) != SectionKind.OTHER;
    }

    /**
     * Whether {@code label} names a kind without emphasis around it. In that case the characters around the name must
     * be punctuation, and not the markup of a table, a link or code.
     */
    public boolean isKnownPlain(String label) {
        return isKnown(label)
                && (normalized.containsKey(NameNormalizer.normalize(label)) || PunctuationTrimmer.isSentence(label));
    }

    /** Returns the maximum distance at which the end of a label without emphasis is searched for. */
    public int longestPlain() {
        return longestPlain;
    }

    /**
     * Whether the text from {@code from} to {@code to} may name a kind. Most other words are excluded by their first
     * letter or by their number of letters and digits, which normalization does not change for plain characters. A text
     * that ends in parentheses is not excluded, since the name inside them is looked up as well.
     */
    public boolean mayKnow(String text, int from, int to) {
        char last = text.charAt(to - 1);
        if (last == ')' || !NameNormalizer.isPlain(last)) {
            return true;
        }
        char first = text.charAt(from);
        boolean comparable = isPlainLetter(first) && NameNormalizer.isPlain(text.charAt(Math.min(from + 1, to - 1)));
        if (comparable && !initials.get(Character.toLowerCase(first))) {
            return false;
        }
        int size = 0;
        for (int i = from; i < to && size < sizes.length(); i++) {
            char c = text.charAt(i);
            if (!NameNormalizer.isPlain(c)) {
                return true;
            }
            if (isPlainLetter(c)) {
                size++;
            }
        }
        return sizes.get(size);
    }

    private static boolean isPlainLetter(char c) {
        return NameNormalizer.isPlain(c) && (c >= FIRST_HANGUL || Character.isLetterOrDigit(c));
    }
}
