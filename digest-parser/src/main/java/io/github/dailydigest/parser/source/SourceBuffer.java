package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The part of a source that is in memory: a whole text, or the characters of a stream that have been read and not
 * discarded. Offsets are relative to the start of the buffer; they change only when text is discarded.
 *
 * <p>Lone surrogates are replaced as characters are read, so that no text of the model can have one. They and the
 * malformed bytes that the decoder found are decoding problems, each reported once.
 */
public final class SourceBuffer {

    private static final int FIRST_READ = 1 << 14;

    /**
     * A character that replaces malformed input.
     *
     * @param offset its offset in the source, zero-based
     * @param code what was malformed
     */
    public record DecodingProblem(long offset, DiagnosticCode code) {}

    private final @Nullable CharacterSource source;
    private final int limit;
    private final Deque<DecodingProblem> malformed;
    private final Deque<DecodingProblem> loneSurrogates = new ArrayDeque<>();
    private String text = "";
    private long base;

    /** Where the text in use starts; the text before it is too short to be worth discarding yet. */
    private int used;

    /** The first half of a surrogate pair whose second half has not been read yet; zero if there is none. */
    private char heldBack;

    private SourceBuffer(@Nullable CharacterSource source, int limit, Deque<DecodingProblem> malformed) {
        this.source = source;
        this.limit = limit;
        this.malformed = malformed;
    }

    /** Returns a buffer with a whole text. */
    public static SourceBuffer of(String text) {
        return of(text, new ArrayDeque<>());
    }

    /** Returns a buffer with a whole text in which the decoder found malformed bytes. */
    public static SourceBuffer of(String text, Deque<DecodingProblem> malformed) {
        SourceBuffer buffer = new SourceBuffer(null, Integer.MAX_VALUE, malformed);
        buffer.text = LoneSurrogates.replace(text, 0, buffer.loneSurrogates);
        return buffer;
    }

    /**
     * Returns an empty buffer that reads from a source. It grows to at most twice {@code limit} characters in use: a
     * digest of that length, and the text below it up to the next line end or heading.
     */
    public static SourceBuffer of(CharacterSource source, int limit) {
        return new SourceBuffer(source, limit, source.decodingProblems());
    }

    /**
     * Returns the name of the source that the buffer reads from; null if it has none, or the buffer has a whole text.
     */
    public @Nullable String sourceName() {
        return source == null ? null : source.name();
    }

    /** Returns the text in memory. */
    String text() {
        return text;
    }

    /** Returns the offset in the source at which the buffer starts. */
    public long base() {
        return base;
    }

    /**
     * Reads more, at least doubling the text, so that growing stays linear.
     *
     * @return false at the end of the source
     * @throws io.github.dailydigest.parser.InputTooLargeException if too many characters are in use
     */
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
        InputLength.check(text.length() - used - limit + 1L, limit, source.name());
        int last = more.length() - 1;
        if (Character.isHighSurrogate(more.charAt(last)) && last > 0) {
            heldBack = more.charAt(last);
            more = more.substring(0, last);
        }
        text = text + LoneSurrogates.replace(more, base + text.length(), loneSurrogates);
        return true;
    }

    /**
     * Discards the text before an offset if the buffer reads from a stream and that text is long.
     *
     * @return the number of characters discarded, by which all offsets decrease
     */
    int discardBefore(int offset) {
        used = offset;
        if (source == null || offset < FIRST_READ || offset < text.length() / 2) {
            return 0;
        }
        text = text.substring(offset);
        base += offset;
        used = 0;
        return offset;
    }

    /** Removes and returns the next problem before an offset in the source; returns null if there is none. */
    public @Nullable DecodingProblem nextProblemBefore(long offset) {
        if (malformed.isEmpty() && loneSurrogates.isEmpty()) {
            return null;
        }
        DecodingProblem malformedFirst = malformed.peek();
        DecodingProblem loneFirst = loneSurrogates.peek();
        boolean isLone = malformedFirst == null || (loneFirst != null && loneFirst.offset() < malformedFirst.offset());
        DecodingProblem next = isLone ? loneFirst : malformedFirst;
        return next != null && next.offset() < offset ? (isLone ? loneSurrogates : malformed).poll() : null;
    }
}
