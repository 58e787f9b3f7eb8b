package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.MarkerComment;
import org.jspecify.annotations.Nullable;

/** A bullet that contains a {@link MarkerComment} and nothing else. The comment says what the item is. */
final class MarkerStart {

    private MarkerStart() {}

    /** Returns what the marker on a line starts, or null if the line has none. */
    static @Nullable SectionStart read(LineTable lines, int line) {
        if (lines.role(line) != LineRole.BULLET) {
            return null;
        }
        String text = lines.text();
        int from = lines.contentStart(line);
        int end = lines.end(line);
        MarkerComment marker = MarkerComment.at(text, from);
        if (marker == null || !Whitespace.isBlank(text, from + marker.text().length(), end)) {
            return null;
        }
        return switch (marker) {
            case SUMMARY -> start(SectionStart.Type.MARKED_SUMMARY, lines, line);
            case UNRECOGNIZED -> start(SectionStart.Type.MARKED_UNRECOGNIZED, lines, line);
            case LINKS -> start(SectionStart.Type.MARKED_LINKS, lines, line);
            case FIELD -> field(lines, line);
        };
    }

    private static SectionStart start(SectionStart.Type type, LineTable lines, int line) {
        return new SectionStart(type, line, null, lines.end(line), lines.contentIndent(line));
    }

    /** Returns the field whose key is on the line below the marker, or null if there is no key. */
    private static @Nullable SectionStart field(LineTable lines, int line) {
        int below = line + 1;
        Label key = below < lines.size() && lines.role(below) == LineRole.ITEM
                ? EmphasizedLabel.read(lines.text(), lines.textStart(below), lines.end(below))
                : null;
        return key == null
                ? null
                : new SectionStart(
                        SectionStart.Type.MARKED_FIELD, line, key, key.bodyStart(), lines.contentIndent(line));
    }
}
