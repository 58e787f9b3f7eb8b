package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.section.ClosingTag;
import io.github.dailydigest.parser.section.Colon;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.FieldNames;
import io.github.dailydigest.parser.vocabulary.Icons;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form {@code Key: value} whose key has one to three words, with or without emphasis. A key in as many
 * marks as quote a label is that label. Icons in the emphasis before a known key decorate it. If the value of a key in
 * emphasis is nothing but links, one of them to a known site of papers, the key is read as that of a link, unless it is
 * a known label.
 *
 * @param key the field that the key or the value says; null if neither does
 * @param keyStart the offset at which the key starts
 * @param keyEnd the offset at which the key ends
 * @param valueStart the offset at which the value starts, after white space; the end of the line if the value is empty
 */
public record FieldLine(@Nullable FieldKey key, int keyStart, int keyEnd, int valueStart) {

    /** A remark in parentheses after the words of a key, as in {@code Author(s)} and {@code Code (PyTorch)}. */
    private static final int LONGEST_REMARK = 30;

    /** Whether it is known what the field is. Such a field starts everywhere above the sections of a paper. */
    public boolean isKnown() {
        return key != null;
    }

    /** Returns the field on the line from {@code from} to {@code to}, or null if the line is not a field. */
    public static @Nullable FieldLine read(String text, int from, int to, LabelNames names) {
        int first = Whitespace.skip(text, from, to);
        int opened = EmphasisRun.skip(text, first, to);
        if (opened - first >= EmphasisMarks.QUOTING) {
            return null;
        }
        int marked = Whitespace.skip(text, opened, to);
        int start = opened > first ? Icons.skip(text, marked, to) : marked;
        int colon = colon(text, start, Math.min(to, start + FieldNames.MAX_LENGTH));
        if (colon < 0 || text.startsWith("//", colon + 1)) {
            return start > first
                    ? KnownKey.withoutColon(text, first, start, to, names.fields())
                    : KnownKey.beforeUrl(text, start, to, names.fields());
        }
        int end = text.charAt(colon - 1) == '>' ? text.lastIndexOf('<', colon) : colon;
        while (end > start && (EmphasisMarks.is(text.charAt(end - 1)) || Whitespace.is(text.charAt(end - 1)))) {
            end--;
        }
        int after = start > first ? EmphasisRun.skip(text, colon + 1, to) : colon + 1;
        after = ClosingTag.skip(text, after, to);
        int value = Whitespace.skip(text, after, to);
        FieldKey key = names.fields().of(text, start, end);
        if (key == null && end > start && text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end);
            key = open > start ? names.fields().of(text, start, Whitespace.trimEnd(text, start, open)) : null;
        }
        if (key == null && opened > first && isLinkToPaper(text, start, end, value, to, names)) {
            key = FieldKey.LINK;
        }
        boolean separated = after == to || Whitespace.is(text.charAt(after)) || text.charAt(colon) == Colon.FULL_WIDTH;
        return key != null || (separated && start == marked) ? new FieldLine(key, start, end, value) : null;
    }

    /** Whether a key in emphasis that is not a label has nothing but links for its value, one of them to a paper. */
    private static boolean isLinkToPaper(String text, int start, int end, int value, int to, LabelNames names) {
        return LinkLine.isLinkLine(text, value, to)
                && PaperHomes.firstIn(text, value, to) >= 0
                && !names.isKnown(text.substring(start, end));
    }

    /**
     * Returns the offset of the colon after one to three words that start at {@code from} and may be followed by
     * emphasis marks; -1 if there is none.
     */
    private static int colon(String text, int from, int to) {
        int words = 0;
        boolean inWord = false;
        boolean closed = false;
        boolean named = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Colon.is(c)) {
                return named ? i : -1;
            }
            if (named && c == '(') {
                int close = Search.first(text, ')', i, Math.min(to, i + LONGEST_REMARK));
                if (close == Math.min(to, i + LONGEST_REMARK)) {
                    return -1;
                }
                i = close;
                inWord = true;
                closed = true;
                continue;
            }
            if (c == '<' && named) {
                int after = ClosingTag.skip(text, i, to);
                return after > i && after < to && Colon.is(text.charAt(after)) ? after : -1;
            }
            boolean wordCharacter = FieldNames.isWordCharacter(text, i);
            if (!wordCharacter && !Whitespace.is(c) && !EmphasisMarks.is(c)) {
                return -1;
            }
            if (wordCharacter && !inWord && (closed || ++words > FieldNames.MAX_WORDS)) {
                return -1;
            }
            named = named || (wordCharacter && !FieldNames.isPunctuation(c));
            closed = closed || (c == '*' && words > 0);
            inWord = wordCharacter;
        }
        return -1;
    }
}
