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
 * Who takes which characters of a paper. The readers claim each once, in source order: as text of the model, as markup
 * of a construct that they recognise, or as something to keep. What none of them ledger is kept as well, so that no
 * reader can lose a character by forgetting it; a claim that overlaps another fails an assertion.
 */
public final class SpanLedger {

    /** What a diagnostic says of text that no reader claimed. */
    public static final String UNCLAIMED = "nothing reads this text; it is kept as unrecognized";

    private enum Kind {
        /** Stands in the model as written, white space apart. */
        TEXT,
        /** As {@link #TEXT}, but prose, which may be refused once all of it is known. */
        PROSE,
        /** Stands in the model in other characters, or is what a construct is recognised by. */
        MARKUP,
        /** Is kept, as a part of a line. */
        PART,
        /** Is kept, without the indent of the item that it stands in. */
        DEDENTED,
        /** Is kept, as whole lines. */
        LINES
    }

    private final LineTable lines;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private Kind[] kinds = new Kind[32];
    private final Deque<String> dedented = new ArrayDeque<>();
    private int size;
    /** How many characters the model has of what is no text, less those that it lacks of what is. */
    private long decoded;

    public SpanLedger(LineTable lines) {
        this.lines = lines;
    }

    /** Forgets all ledger, for those to another paper. */
    public void clear() {
        size = 0;
        dedented.clear();
        decoded = 0;
    }

    /** SpanLedger what stands in the model as written. */
    public void addText(int from, int to) {
        add(from, to, Kind.TEXT);
    }

    /** SpanLedger a line of prose. */
    public void addProse(int line) {
        add(lines.start(line), lines.end(line), Kind.PROSE);
    }

    /** SpanLedger what a construct is recognised by, and values that are no texts. */
    public void addMarkup(int from, int to) {
        add(from, to, Kind.MARKUP);
    }

    /** SpanLedger what stands in the model as other texts, which were read out of it. */
    public void addDecoded(int from, int to, Stream<String> texts) {
        addMarkup(from, to);
        decoded += texts.mapToLong(text -> Whitespace.countNonWhitespace(text, 0, text.length()))
                .sum();
    }

    /** SpanLedger what stands in the model as written, but for as many characters that part one value from the next. */
    public void addList(int from, int to, int separators) {
        addText(from, to);
        decoded -= separators;
    }

    /** Keeps a part of a line. */
    public void keep(int from, int to) {
        add(from, to, Kind.PART);
    }

    /** Keeps what stands in an item, of which {@code text} lacks the indent alone. */
    public void keepDedented(int from, int to, String text) {
        add(from, to, Kind.DEDENTED);
        dedented.add(text);
    }

    /** Keeps the lines from first to last, and takes back what was claimed of them and below. */
    public void keepLines(int first, int last) {
        while (size > 0 && starts[size - 1] >= lines.start(first)) {
            assert kinds[size - 1] != Kind.DEDENTED : "what an item keeps is not taken back";
            size--;
        }
        add(lines.start(first), lines.end(last), Kind.LINES);
    }

    /** Keeps all lines of prose. */
    public void keepProse() {
        for (int i = 0; i < size; i++) {
            if (kinds[i] == Kind.PROSE) {
                kinds[i] = Kind.LINES;
            }
        }
    }

    /**
     * What is kept, in source order; lines that follow one another are one text. What nobody claimed is kept too, and
     * diagnosed.
     */
    public List<String> kept(DiagnosticLog log) {
        List<String> texts = new ArrayList<>();
        int place = lines.start(0);
        int i = 0;
        while (i < size) {
            keepUnclaimed(place, starts[i], texts, log);
            int first = i;
            i++;
            while (kinds[first] == Kind.LINES
                    && i < size
                    && kinds[i] == Kind.LINES
                    && lines.areAdjacent(ends[i - 1], starts[i])) {
                i++;
            }
            place = ends[i - 1];
            switch (kinds[first]) {
                case LINES, PART -> texts.add(lines.text().substring(starts[first], place));
                case DEDENTED -> texts.add(dedented.remove());
                default -> {}
            }
        }
        keepUnclaimed(place, lines.end(lines.size() - 1), texts, log);
        return texts;
    }

    private void keepUnclaimed(int after, int before, List<String> texts, DiagnosticLog log) {
        int from = Whitespace.skip(lines.text(), after, before);
        if (from < before) {
            int to = Whitespace.trimEnd(lines.text(), from, before);
            log.report(DiagnosticCode.UNRECOGNIZED_TEXT, lines.span(from, to), UNCLAIMED);
            texts.add(lines.text().substring(from, to));
        }
    }

    /** How many characters the model must have of this paper, white space not counted. */
    public long characters() {
        long characters = decoded;
        for (int i = 0; i < size; i++) {
            characters += kinds[i] == Kind.MARKUP ? 0 : Whitespace.countNonWhitespace(lines.text(), starts[i], ends[i]);
        }
        return characters;
    }

    private void add(int from, int to, Kind kind) {
        if (from == to) {
            return;
        }
        assert from < to && (size == 0 || ends[size - 1] <= from)
                : kind + " from " + from + " to " + to + " is claimed after " + (size == 0 ? 0 : ends[size - 1]);
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
