package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.Column;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import io.github.dailydigest.parser.vocabulary.VoteMark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of values without keys, which bars or dots separate: {@code 2031-02-03 · https://arxiv.org/abs/3102.00001 ·
 * `cs.XX`}. Each is a date, links, votes or a code span, and one at least is a date or a link.
 */
final class AttributesLine {

    private static final String SEPARATORS = "·|•｜";

    /** What a part of the line is. */
    private enum Kind {
        DATE,
        LINKS,
        VOTES,
        CODE
    }

    private record Part(Kind kind, int start, int end) {}

    private AttributesLine() {}

    /** Whether the line from {@code from} to {@code to} is such a line. */
    static boolean is(String text, int from, int to) {
        return !parts(text, from, to).isEmpty();
    }

    static void read(PaperContext context, int line, PaperFields fields) {
        String text = context.text();
        int from = context.lines().start(line);
        for (Part part :
                parts(text, context.lines().textStart(line), context.lines().end(line))) {
            context.ledger().addMarkup(from, part.start());
            read(context, line, part, fields);
            context.ledger().addMarkupUpTo(part.end());
            from = part.end();
        }
        context.ledger().addMarkup(from, context.lines().end(line));
    }

    private static void read(PaperContext context, int line, Part part, PaperFields fields) {
        Column column = Column.of(part.kind() == Kind.DATE ? FieldKey.PUBLISHED : FieldKey.LINK);
        if (part.kind() == Kind.CODE) {
            context.ledger().addMarkup(part.start(), part.start() + 1);
            context.keepText(
                    DiagnosticCode.TEXT_BESIDE_LINKS, part.start() + 1, part.end() - 1, "words beside a date or links");
        } else if (part.kind() == Kind.VOTES) {
            VotesField.read(
                    context, FieldRange.of(Column.of(FieldKey.VOTES), part.start(), part.start(), part.end()), fields);
        } else {
            FieldRange field = FieldRange.of(column, part.start(), part.start(), part.end());
            FieldReader.readRange(context, field.on(LineRange.part(line, part.start(), part.end())), fields);
        }
    }

    /** Returns the parts of a line, of which there are two at least; none if it is not such a line. */
    private static List<Part> parts(String text, int from, int to) {
        List<Part> parts = new ArrayList<>();
        boolean known = false;
        int start = from;
        while (start < to) {
            int end = separator(text, start, to);
            Part part = part(text, Whitespace.skip(text, start, end), end);
            if (part == null) {
                return List.of();
            }
            known = known || part.kind() == Kind.DATE || part.kind() == Kind.LINKS;
            parts.add(part);
            start = end + 1;
        }
        return known && parts.size() > 1 ? parts : List.of();
    }

    private static int separator(String text, int from, int to) {
        int i = from;
        while (i < to && SEPARATORS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static @Nullable Part part(String text, int from, int separator) {
        int to = Whitespace.trimEnd(text, from, separator);
        if (from == to) {
            return null;
        }
        if (text.charAt(from) == '`') {
            boolean code = Search.first(text, '`', from + 1, to) == to - 1 && to - from > 2;
            return code ? new Part(Kind.CODE, from, to) : null;
        }
        VoteMark votes = VoteMark.at(text, from, to);
        if (votes != null) {
            return votes.end() == to ? new Part(Kind.VOTES, from, to) : null;
        }
        int start = EmphasisRun.skip(text, from, to);
        int end = EmphasisRun.trimEnd(text, start, to);
        FoundDate date = DateFinder.find(text, start, end);
        if (date != null && date.first() != null && date.start() == start && date.end() == end) {
            return new Part(Kind.DATE, start, end);
        }
        return LinkLine.isLinkLine(text, from, to) ? new Part(Kind.LINKS, from, to) : null;
    }
}
