package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.FieldNames;
import io.github.dailydigest.parser.vocabulary.WebUrl;
import org.jspecify.annotations.Nullable;

/** A known key in emphasis without a colon: before a dash or a full stop, as in {@code **Authors** - Ada Example}. */
final class KnownKey {

    private KnownKey() {}

    /**
     * Returns the field whose key has a URL right after it, as in {@code Paper https://…}, or null if there is none.
     */
    static @Nullable FieldLine beforeUrl(String text, int start, int to, FieldNames names) {
        int stop = Math.min(to, start + FieldNames.MAX_LENGTH);
        int url = start;
        while (url < stop && !WebUrl.startsAt(text, url)) {
            url++;
        }
        int end = Whitespace.trimEnd(text, start, url);
        boolean apart = url < stop && end > start && end < url;
        FieldKey key = apart ? names.of(text, start, end) : null;
        return key == FieldKey.LINK || key == FieldKey.RESOURCE ? new FieldLine(key, start, end, url) : null;
    }

    /** Returns the field whose key is in emphasis that opens at {@code first}, or null if there is none. */
    static @Nullable FieldLine withoutColon(String text, int first, int start, int to, FieldNames names) {
        int end = start;
        int stop = Math.min(to, start + FieldNames.MAX_LENGTH);
        while (end < stop && text.charAt(end) != text.charAt(first)) {
            end++;
        }
        if (end == stop) {
            return null;
        }
        int keyEnd = Whitespace.trimEnd(text, start, end);
        boolean stopped = keyEnd > start && text.charAt(keyEnd - 1) == '.';
        FieldKey key = names.of(text, start, stopped ? keyEnd - 1 : keyEnd);
        if (key == null) {
            return null;
        }
        int after = EmphasisRun.skip(text, end, to);
        int dash = Whitespace.skip(text, after, to);
        if (stopped) {
            return new FieldLine(key, start, keyEnd - 1, dash);
        }
        boolean dashed = dash + 1 < to
                && dash > after
                && "-–—|".indexOf(text.charAt(dash)) >= 0
                && Whitespace.is(text.charAt(dash + 1));
        return dashed ? new FieldLine(key, start, keyEnd, Whitespace.skip(text, dash + 1, to)) : null;
    }
}
