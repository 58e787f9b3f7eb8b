package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Records which reader consumed which characters of a paper. Readers claim each character once, in source order: as
 * text of the model, as markup of a construct that they recognize, or as text to keep as unrecognized. Unclaimed
 * characters are kept too, so that no reader can lose any by forgetting them. A claim that overlaps another fails an
 * assertion.
 */
public final class SpanLedger {

    /** The message of the diagnostic for text that no reader claimed. */
    public static final String UNCLAIMED = "no reader recognizes this text; kept as unrecognized";

    private enum Kind {
        /** Text that is in the model as written, except for white space. */
        TEXT,
        /** The same for prose, which may yet exceed a limit and become {@link #LINES}. */
        PROSE,
        /** Markup of a construct, and values that are in the model in another form. */
        MARKUP,
        /** Unrecognized text that is part of a line. */
        PART,
        /** Unrecognized text that is kept without the indent of its list item. */
        DEDENTED,
        /** Unrecognized text of whole lines. */
        LINES
    }

    private final LineTable lines;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private Kind[] kinds = new Kind[32];
    private final Deque<String> dedented = new ArrayDeque<>();
    private int size;

    /** The characters that the model has of markup, minus those of text that it lacks. */
    private long decoded;

    public SpanLedger(LineTable lines) {
        this.lines = lines;
    }

    /** Removes all claims, so that the ledger can be reused for another paper. */
    public void clear() {
        size = 0;
        dedented.clear();
        decoded = 0;
    }

    /** Claims text that is in the model as written. */
    public void addText(int from, int to) {
        add(from, to, Kind.TEXT);
    }

    /** Claims a line of prose. */
    public void addProse(int line) {
        add(lines.start(line), lines.end(line), Kind.PROSE);
    }

    /** Claims markup of a construct, or a value that is not a text. */
    public void addMarkup(int from, int to) {
        add(from, to, Kind.MARKUP);
    }

    /** Claims what is in the model as other texts, which were decoded from it. */
    public void addDecoded(int from, int to, Stream<String> texts) {
        addMarkup(from, to);
        decoded += texts.mapToLong(text -> Whitespace.countNonWhitespace(text, 0, text.length()))
                .sum();
    }

    /** Claims values that are in the model as written, and the characters that separate them, which are not. */
    public void addList(int from, int to, int separators) {
        addText(from, to);
        decoded -= separators;
    }

    /** Records as markup what follows the last claim up to an offset. */
    public void addMarkupUpTo(int to) {
        int from = size == 0 ? to : ends[size - 1];
        if (from < to) {
            addMarkup(from, to);
        }
    }

    /** Records that the model has a text once more than the claims say. */
    public void addRepeated(String text) {
        decoded += Whitespace.countNonWhitespace(text, 0, text.length());
    }

    /** Keeps part of a line as unrecognized. */
    public void keep(int from, int to) {
        add(from, to, Kind.PART);
    }

    /** Keeps the content of a list item as unrecognized; {@code text} is the content without its indent. */
    public void keepDedented(int from, int to, String text) {
        add(from, to, Kind.DEDENTED);
        dedented.add(text);
    }

    /**
     * Keeps the lines from first to last as unrecognized, with the parts that were removed from them, and withdraws all
     * claims from the first line on.
     */
    public void keepLines(int first, int last) {
        withdraw(lines.wholeStart(first));
        add(lines.wholeStart(first), lines.wholeEnd(last), Kind.LINES);
    }

    /** Keeps part of a line as unrecognized, and withdraws all claims from its start on. */
    public void keepPart(int from, int to) {
        withdraw(from);
        add(from, to, Kind.PART);
    }

    private void withdraw(int from) {
        while (size > 0 && starts[size - 1] >= from) {
            assert kinds[size - 1] != Kind.DEDENTED : "a claim of dedented text cannot be withdrawn";
            size--;
        }
        if (size > 0 && ends[size - 1] > from) {
            assert kinds[size - 1] == Kind.MARKUP : "only claims of markup are joined";
            ends[size - 1] = from;
        }
    }

    /** Keeps all lines of prose as unrecognized. */
    public void keepProse() {
        for (int i = 0; i < size; i++) {
            if (kinds[i] == Kind.PROSE) {
                kinds[i] = Kind.LINES;
            }
        }
    }

    /**
     * Returns the unrecognized texts, in source order; adjacent lines are one text. Unclaimed text is included, and
     * reported.
     */
    public List<String> kept(DiagnosticLog log) {
        List<String> texts = new ArrayList<>();
        int claimedTo = lines.start(0);
        int i = 0;
        while (i < size) {
            keepUnclaimed(claimedTo, starts[i], texts, log);
            int first = i;
            i++;
            while (kinds[first] == Kind.LINES
                    && i < size
                    && kinds[i] == Kind.LINES
                    && lines.areAdjacent(ends[i - 1], starts[i])) {
                i++;
            }
            claimedTo = ends[i - 1];
            switch (kinds[first]) {
                case LINES, PART -> texts.add(lines.text().substring(starts[first], claimedTo));
                case DEDENTED -> texts.add(dedented.remove());
                default -> {}
            }
        }
        keepUnclaimed(claimedTo, lines.end(lines.size() - 1), texts, log);
        return texts;
    }

    /** Keeps what nobody claimed between two claims; the removed parts of lines are markup. */
    private void keepUnclaimed(int after, int before, List<String> texts, DiagnosticLog log) {
        int from = after;
        while (from < before) {
            int start = lines.skipRemoved(from);
            if (start > from) {
                from = start;
                continue;
            }
            int end = lines.nextRemoved(from, before);
            keepUnclaimedText(from, end, texts, log);
            from = end;
        }
    }

    private void keepUnclaimedText(int after, int before, List<String> texts, DiagnosticLog log) {
        int from = Whitespace.skip(lines.text(), after, before);
        if (from < before) {
            int to = Whitespace.trimEnd(lines.text(), from, before);
            log.report(DiagnosticCode.UNRECOGNIZED_TEXT, lines.span(from, to), UNCLAIMED);
            texts.add(lines.text().substring(from, to));
        }
    }

    /** Returns the number of characters that the model must have of this paper, except white space. */
    public long characters() {
        long characters = decoded;
        for (int i = 0; i < size; i++) {
            characters += kinds[i] == Kind.MARKUP ? 0 : Whitespace.countNonWhitespace(lines.text(), starts[i], ends[i]);
            if (kinds[i] == Kind.TEXT || kinds[i] == Kind.PROSE || kinds[i] == Kind.DEDENTED) {
                characters -= lines.countRemoved(starts[i], ends[i]);
            }
        }
        return characters;
    }

    private void add(int from, int to, Kind kind) {
        if (from == to) {
            return;
        }
        assert from < to && (size == 0 || ends[size - 1] <= from)
                : kind + " from " + from + " to " + to + " overlaps a claim up to " + (size == 0 ? 0 : ends[size - 1]);
        if (kind == Kind.MARKUP && size > 0 && kinds[size - 1] == Kind.MARKUP && ends[size - 1] == from) {
            // Adjacent markup is joined, since lines of links would need much memory.
            ends[size - 1] = to;
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = from;
        ends[size] = to;
        kinds[size] = kind;
        size++;
    }
}
