package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Whitespace;
import java.util.Arrays;

/** Ranges of a text that do not overlap, added in source order. */
final class TextRanges {

    private static final int INITIAL_CAPACITY = 16;

    /** The start and the end of each range, one after another. */
    private int[] offsets = new int[INITIAL_CAPACITY];

    private int size;

    void clear() {
        size = 0;
    }

    /** Adds a range that follows the last one; does nothing if it is empty. */
    void add(int from, int to) {
        if (from < to) {
            if (size == offsets.length) {
                offsets = Arrays.copyOf(offsets, size * 2);
            }
            offsets[size++] = from;
            offsets[size++] = to;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Returns the end of the range that an offset is in; the offset if it is in none. */
    int skip(int offset) {
        int i = firstAfter(offset);
        return i < size && offsets[i] <= offset ? offsets[i + 1] : offset;
    }

    /** Returns the start of the next range at or after an offset; {@code end} if there is none before that. */
    int next(int offset, int end) {
        int i = firstAfter(offset);
        return i < size ? Math.min(end, Math.max(offset, offsets[i])) : end;
    }

    /** Returns the number of characters, except white space, in the ranges from {@code from} to {@code to}. */
    int count(String text, int from, int to) {
        int count = 0;
        for (int i = firstAfter(from); i < size && offsets[i] < to; i += 2) {
            count += Whitespace.countNonWhitespace(text, Math.max(from, offsets[i]), Math.min(to, offsets[i + 1]));
        }
        return count;
    }

    /** Returns the index of the first range that ends after an offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = size / 2;
        while (low < high) {
            int middle = (low + high) / 2;
            if (offsets[2 * middle + 1] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low;
    }
}
