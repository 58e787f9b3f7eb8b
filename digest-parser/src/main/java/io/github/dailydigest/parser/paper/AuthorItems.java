package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import java.util.ArrayList;
import java.util.List;

/** The authors in a bullet list below a key without a value, one in each item. */
final class AuthorItems {

    /** A longer item is not a name. */
    private static final int LONGEST = 100;

    private AuthorItems() {}

    /** Returns the last line of the list below a key; the line of the key if there is no such list. */
    static int lastLine(PaperContext context, FieldLine key, int line, int last) {
        LineTable lines = context.lines();
        if (Whitespace.skip(lines.text(), key.valueStart(), lines.end(line)) < lines.end(line)
                || lines.role(line) != LineRole.TEXT) {
            return line;
        }
        int next = line + 1;
        if (next <= last && lines.role(next) == LineRole.BLANK) {
            next++;
        }
        int lastName = line;
        while (next <= last && isName(lines, next, context.names())) {
            lastName = next++;
        }
        // An item of several lines is none of a list of names.
        boolean isContinued = next <= last && (lines.role(next) == LineRole.ITEM || lines.role(next) == LineRole.LAZY);
        return isContinued ? line : lastName;
    }

    private static boolean isName(LineTable lines, int line, LabelNames names) {
        int from = lines.contentStart(line);
        int to = lines.end(line);
        return lines.role(line) == LineRole.BULLET
                && to - from <= LONGEST
                && FieldLine.read(lines.text(), from, to, names) == null
                && Label.read(lines.text(), from, to, names) == null
                && LinkLine.in(lines.text(), from, to).stream()
                        .noneMatch(link -> LinkNames.contain(lines.text(), link.textStart(), link.textEnd()));
    }

    static void read(PaperContext context, FieldLine key, LineRange range, PaperFields fields) {
        LineTable lines = context.lines();
        List<AuthorNames> items = new ArrayList<>();
        List<Author> authors = new ArrayList<>();
        for (int line = range.first() + 1; line <= range.last(); line++) {
            int from = lines.contentStart(line);
            int to = Whitespace.trimEnd(lines.text(), from, lines.end(line));
            AuthorNames item =
                    AuthorNames.read(lines.text(), from, to, context.limits().maxTextLength());
            items.add(item);
            authors.addAll(item.authors());
        }
        if (!AuthorsField.isAccepted(context, range, fields, authors)) {
            return;
        }
        context.ledger().addMarkup(lines.start(range.first()), key.valueStart());
        for (AuthorNames item : items) {
            if (item.hasMore()) {
                fields.addMoreAuthors();
            }
        }
        context.ledger()
                .addDecoded(
                        key.valueStart(),
                        lines.end(range.last()),
                        authors.stream().map(Author::name));
    }
}
