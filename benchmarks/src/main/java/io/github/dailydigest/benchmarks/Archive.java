package io.github.dailydigest.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A stream of bytes that repeats texts, without storing them repeatedly. */
final class Archive {

    static final Archive EMPTY = new Archive(List.of(), 0, 0);

    private static final int MEGABYTE = 1 << 20;

    private final List<byte[]> texts;
    private final int count;
    private final int length;

    private Archive(List<byte[]> texts, int count, int length) {
        this.texts = texts;
        this.count = count;
        this.length = length;
    }

    /** Returns an archive of whole texts with at least this many megabytes. */
    static Archive of(Texts texts, int megabytes) {
        List<byte[]> bytes = texts.bytes();
        int count = 0;
        int length = 0;
        while (length < megabytes * MEGABYTE) {
            length += bytes.get(count % bytes.size()).length;
            count++;
        }
        return new Archive(bytes, count, length);
    }

    /** Returns the length in bytes. */
    int length() {
        return length;
    }

    InputStream open() {
        List<InputStream> streams = Stream.iterate(0, i -> i + 1)
                .limit(count)
                .<InputStream>map(i -> new ByteArrayInputStream(texts.get(i % texts.size())))
                .toList();
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}
