package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.FieldKey;
import io.github.dailydigest.parser.vocabulary.VoteMark;
import org.jspecify.annotations.Nullable;

/**
 * Finds the field on a line of a paper: behind quote marks, icons or a bullet, if its key is known and its value fits.
 */
final class FieldOnLine {

    private FieldOnLine() {}

    /** Returns the field on a line above the sections, or null if the line is not one. */
    static @Nullable FieldLine read(LineTable lines, int line) {
        LineRole role = lines.role(line);
        String text = lines.text();
        int end = lines.end(line);
        if (role == LineRole.TEXT) {
            int start = lines.textStart(line);
            VoteMark votes = VoteMark.isMark(text.codePointAt(start)) ? VoteMark.at(text, start, end) : null;
            if (votes != null && Whitespace.isBlank(text, votes.end(), end)) {
                return new FieldLine(FieldKey.VOTES, start, start, start);
            }
            int from = LinePrefix.skip(text, lines.textStart(line), end);
            FieldLine field = FieldLine.read(text, from, end);
            return field != null && field.isKnown() && from > lines.textStart(line) && !fits(text, field, end)
                    ? FieldLine.read(text, lines.start(line), end)
                    : field != null && field.isKnown() ? field : FieldLine.read(text, lines.start(line), end);
        }
        return role == LineRole.BULLET ? inBullet(lines, line, true) : null;
    }

    /** Returns the field on a line below a section: in a bullet, or with its key in emphasis; null if there is none. */
    static @Nullable FieldLine below(LineTable lines, int line) {
        LineRole role = lines.role(line);
        if (role == LineRole.BULLET) {
            return inBullet(lines, line, false);
        }
        int from = lines.textStart(line);
        String text = lines.text();
        if (role != LineRole.TEXT || lines.indent(line) > 0 || !EmphasisMarks.is(text.charAt(from))) {
            return null;
        }
        FieldLine field = FieldLine.read(text, from, lines.end(line));
        boolean certain = field != null && isCertain(field.key()) && fits(text, field, lines.end(line));
        return certain ? field : null;
    }

    /**
     * Returns the field in a bullet, or null if there is none.
     *
     * @param isHead whether there is no section above
     */
    static @Nullable FieldLine inBullet(LineTable lines, int line, boolean isHead) {
        String text = lines.text();
        int end = lines.end(line);
        int from = LinePrefix.skipDecoration(text, lines.contentStart(line), end);
        FieldLine field = FieldLine.read(text, from, end);
        boolean known =
                field != null && field.isKnown() && (isHead || isCertain(field.key())) && fits(text, field, end);
        return known ? field : null;
    }

    /** Whether a key is of a field in a bullet below a section, too. */
    static boolean isCertain(@Nullable FieldKey key) {
        return key == FieldKey.AUTHORS
                || key == FieldKey.VOTES
                || key == FieldKey.LINK
                || key == FieldKey.RESOURCE
                || key == FieldKey.IDENTIFIER
                || key == FieldKey.PUBLISHED;
    }

    /**
     * Whether the value is one that the key asks for; other words, such as a sentence about the code, are a section.
     */
    static boolean fits(String text, FieldLine field, int lineEnd) {
        FieldKey key = field.key();
        int from = field.valueStart();
        int to = Whitespace.trimEnd(text, from, lineEnd);
        if (key == FieldKey.LINK || key == FieldKey.RESOURCE) {
            return LinkField.isLinks(text, from, to);
        }
        if (key == FieldKey.IDENTIFIER) {
            return LinkField.isLinks(text, from, to) || LinkField.identifier(text, from, to) != null;
        }
        return key != FieldKey.PUBLISHED || DateFinder.find(text, from, to) != null;
    }
}
