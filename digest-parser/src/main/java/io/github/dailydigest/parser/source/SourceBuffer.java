package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The part of a source that is in memory: all of a text, or of a stream the characters from some place on, as far as
 * they have been read. Places are counted from the start of the buffer, and stay what they are while it only grows.
 *
 * <p>Half surrogate pairs are replaced as characters come in, so that no text of the model can hold one; they and the
 * malformed bytes that the decoder met are faults, each told once.
 */
public final class SourceBuffer {

    private static final int FIRST_READ = 1 << 14;

    /**
     * A character that could not be taken as it was.
     *
     * @param place its place in the whole source
     * @param code what was wrong
     */
    public record DecodingProblem(long place, DiagnosticCode code) {}

    private final @Nullable CharacterSource source;
    private final int limit;
    private final Deque<DecodingProblem> malformed;
    private final Deque<DecodingProblem> halves = new ArrayDeque<>();
    private String text = "";
    private long base;

    /** Where what is in use starts; to forget what stands before was not worth it yet. */
    private int used;

    private char heldBack;

    private SourceBuffer(@Nullable CharacterSource source, int limit, Deque<DecodingProblem> malformed) {
        this.source = source;
        this.limit = limit;
        this.malformed = malformed;
    }

    /** A buffer on all of a text. */
    public static SourceBuffer of(String text) {
        return of(text, new ArrayDeque<>());
    }

    /** A buffer on all of a text, in which the decoder met malformed bytes. */
    public static SourceBuffer of(String text, Deque<DecodingProblem> malformed) {
        SourceBuffer buffer = new SourceBuffer(null, Integer.MAX_VALUE, malformed);
        buffer.text = LoneSurrogates.replace(text, 0, buffer.halves);
        return buffer;
    }

    /**
     * A buffer on a source, still empty, which refuses to grow where twice {@code limit} characters are in use: a
     * digest as long as that, and what stands below it, up to the next line end or heading.
     */
    public static SourceBuffer of(CharacterSource source, int limit) {
        return new SourceBuffer(source, limit, source.decodingProblems());
    }

    /** The text in memory. */
    String text() {
        return text;
    }

    /** The place in the whole source at which the buffer starts. */
    public long base() {
        return base;
    }

    /** Reads on, at least as much as there is, so that growing stays linear; false at the end of the source. */
    boolean grow() {
        if (source == null) {
            return false;
        }
        String more = source.read(Math.max(FIRST_READ, text.length()));
        if (heldBack != 0) {
            more = heldBack + more;
            heldBack = 0;
        }
        if (more.isEmpty()) {
            return false;
        }
        InputLength.check(text.length() - used - limit + 1L, limit);
        int last = more.length() - 1;
        if (Character.isHighSurrogate(more.charAt(last)) && last > 0) {
            heldBack = more.charAt(last);
            more = more.substring(0, last);
        }
        text = text + LoneSurrogates.replace(more, base + text.length(), halves);
        return true;
    }

    /**
     * Forgets what stands before a place, if the buffer is on a stream and that is much; gives how far all places move.
     */
    int discardBefore(int place) {
        used = place;
        if (source == null || place < FIRST_READ || place < text.length() / 2) {
            return 0;
        }
        text = text.substring(place);
        base += place;
        used = 0;
        return place;
    }

    /** The next fault before a place in the whole source; null where there is none. */
    public @Nullable DecodingProblem nextProblemBefore(long place) {
        if (malformed.isEmpty() && halves.isEmpty()) {
            return null;
        }
        DecodingProblem malformedFirst = malformed.peek();
        DecodingProblem halfFirst = halves.peek();
        boolean half = malformedFirst == null || (halfFirst != null && halfFirst.place() < malformedFirst.place());
        DecodingProblem next = half ? halfFirst : malformedFirst;
        return next != null && next.place() < place ? (half ? halves : malformed).poll() : null;
    }
}
