package io.github.dailydigest.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Reads a source whole, up to the limit. */
final class SourceReader {

    private static final int BUFFER = 8192;

    private SourceReader() {}

    /** Reads to the end of {@code in}, as UTF-8; what is not becomes U+FFFD. */
    static String read(InputStream in, int limit) {
        return read(new InputStreamReader(in, StandardCharsets.UTF_8), limit);
    }

    /** Reads to the end of {@code reader}. */
    static String read(Reader reader, int limit) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        try {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                text.append(buffer, 0, count);
                check(text.length(), limit);
            }
        } catch (IOException e) {
            throw new DigestReadException("the source could not be read: " + e.getMessage(), e);
        }
        return text.toString();
    }

    /** Refuses a source that is too large. */
    static void check(int characters, int limit) {
        if (characters > limit) {
            throw new InputTooLargeException("the source has more than " + limit
                    + " characters; raise ParseLimits.inputCharacters to read it whole");
        }
    }
}
