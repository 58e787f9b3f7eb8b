package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.AbsentValue;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import io.github.dailydigest.parser.vocabulary.VoteMark;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the field on a line of a paper. Quote marks, a bullet and icons may precede a known key whose value fits. */
final class FieldOnLine {

    private FieldOnLine() {}

    /** Returns the field on a line above the sections, or null if the line is not one. */
    static @Nullable FieldLine read(LineTable lines, int line, LabelNames names) {
        LineRole role = lines.role(line);
        if (role == LineRole.BULLET) {
            return inBullet(lines, line, true, names);
        }
        return role == LineRole.TEXT ? inText(lines, line, names) : null;
    }

    private static @Nullable FieldLine inText(LineTable lines, int line, LabelNames names) {
        String text = lines.text();
        int start = lines.textStart(line);
        int end = lines.end(line);
        if (isMarkedVotes(text, start, end)) {
            return new FieldLine(FieldKey.VOTES, start, start, start);
        }
        int from = LinePrefix.skip(text, start, end);
        FieldLine field = FieldLine.read(text, from, end, names);
        boolean known = field != null && field.isKnown() && (from == start || fits(text, field, end));
        return known ? field : FieldLine.read(text, lines.start(line), end, names);
    }

    /** Whether a line is only votes that say so, such as {@code 👍 16} and {@code 16 upvotes}. */
    private static boolean isMarkedVotes(String text, int start, int end) {
        VoteMark votes = VoteMark.at(text, start, end);
        return votes != null && Whitespace.isBlank(text, votes.end(), end);
    }

    /**
     * Returns the field on a line below a section: in a bullet, with its key in emphasis, or with a plain key and a
     * value that fits it after a blank line; null if there is none.
     */
    static @Nullable FieldLine below(LineTable lines, int line, LabelNames names) {
        LineRole role = lines.role(line);
        if (role == LineRole.BULLET) {
            return inBullet(lines, line, false, names);
        }
        int from = lines.textStart(line);
        String text = lines.text();
        if (role != LineRole.TEXT || lines.indent(line) > 0) {
            return null;
        }
        boolean emphasized = EmphasisMarks.is(text.charAt(from));
        if (!emphasized && !isAfterBlankLine(lines, line)) {
            return null;
        }
        FieldLine field = FieldLine.read(text, from, lines.end(line), names);
        boolean certain = field != null
                && isCertain(field.key())
                && (emphasized || !isFittedByAnyValue(field.key()))
                && fits(text, field, lines.end(line));
        return certain ? field : null;
    }

    /** Whether the value says nothing about the key, so that the line may be a sentence. */
    private static boolean isFittedByAnyValue(@Nullable FieldKey key) {
        return key == FieldKey.AUTHORS || key == FieldKey.VOTES;
    }

    private static boolean isAfterBlankLine(LineTable lines, int line) {
        return line > 0 && lines.isBlank(line - 1);
    }

    /**
     * Whether a line below a section is only links to the paper and to what belongs to it. Without a blank line above,
     * it continues the text unless the links say what they lead to, and one leads to a paper.
     */
    static boolean isLinksBelow(LineTable lines, int line) {
        if (lines.role(line) != LineRole.TEXT || lines.indent(line) > 0) {
            return false;
        }
        String text = lines.text();
        int end = lines.end(line);
        int from = LinePrefix.skip(text, lines.textStart(line), end);
        if (!LinkLine.isLinkLine(text, from, end)) {
            return false;
        }
        List<LinkLine.Link> links = LinkLine.in(text, from, end);
        Predicate<LinkLine.Link> isNamed = link -> LinkNames.contain(text, link.textStart(), link.textEnd());
        Predicate<LinkLine.Link> leadsToPaper = link -> PaperHomes.contain(text, link.urlStart(), link.urlEnd());
        return isAfterBlankLine(lines, line)
                ? links.stream().allMatch(isNamed.or(leadsToPaper))
                : links.stream().allMatch(isNamed) && links.stream().anyMatch(leadsToPaper);
    }

    /**
     * Returns the field in a bullet, or null if there is none.
     *
     * @param isHead whether there is no section above
     */
    static @Nullable FieldLine inBullet(LineTable lines, int line, boolean isHead, LabelNames names) {
        String text = lines.text();
        int end = lines.end(line);
        int from = LinePrefix.skipDecoration(text, lines.contentStart(line), end);
        FieldLine field = FieldLine.read(text, from, end, names);
        boolean known =
                field != null && field.isKnown() && (isHead || isCertain(field.key())) && fits(text, field, end);
        return known ? field : null;
    }

    /** Whether a key starts a field below a section too, where other keys are more often part of the text. */
    static boolean isCertain(@Nullable FieldKey key) {
        return key == FieldKey.AUTHORS
                || key == FieldKey.VOTES
                || key == FieldKey.LINK
                || key == FieldKey.RESOURCE
                || key == FieldKey.IDENTIFIER
                || key == FieldKey.PUBLISHED;
    }

    /** Whether the value is of the kind that the key names. A sentence about the code, for example, is a section. */
    static boolean fits(String text, FieldLine field, int lineEnd) {
        FieldKey key = field.key();
        int from = field.valueStart();
        int to = Whitespace.trimEnd(text, from, lineEnd);
        if (AbsentValue.is(text, from, to)) {
            return true;
        }
        if (key == FieldKey.RESOURCE) {
            return LinkField.hasLinks(text, from, to);
        }
        if (key == FieldKey.LINK || key == FieldKey.IDENTIFIER) {
            return LinkField.hasLinks(text, from, to) || LinkField.identified(text, from, to) != null;
        }
        return key != FieldKey.PUBLISHED || DateFinder.find(text, from, to) != null;
    }
}
