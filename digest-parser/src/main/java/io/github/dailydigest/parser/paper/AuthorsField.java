package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The authors of a paper: {@linkplain AuthorNames names separated by commas}, or a printed Python list ({@code Authors:
 * ['Ada Example', "Bo O'Sample"]}).
 */
final class AuthorsField {

    private AuthorsField() {}

    static void read(PaperContext context, FieldRange field, PaperFields fields) {
        int from = field.valueStart();
        int to = field.valueEnd();
        context.ledger().addMarkup(field.start(), from);
        if (from < to && context.text().charAt(from) == '[') {
            readPrinted(context, field, fields);
            return;
        }
        LimitChecker limits = context.limits();
        AuthorNames names = AuthorNames.read(context.text(), from, to, limits.maxTextLength());
        if (isAccepted(context, field, fields, names.authors())) {
            context.ledger().addList(from, to, names.separators());
        }
    }

    private static void readPrinted(PaperContext context, FieldRange field, PaperFields fields) {
        int from = field.valueStart();
        int to = field.valueEnd();
        PythonLiteral literal = PythonLiteral.read(context.text().substring(from, to));
        List<String> strings = literal == null ? null : literal.strings();
        if (strings == null) {
            context.keepField(
                    DiagnosticCode.UNREADABLE_AUTHORS,
                    field.lines(),
                    "the authors are neither names nor a complete Python list of strings");
            return;
        }
        context.report(
                DiagnosticCode.PRINTED_AUTHORS,
                from,
                to,
                "the authors are a printed Python list; its strings are the names");
        List<Author> authors = strings.stream()
                .filter(name -> !Whitespace.isBlank(name, 0, name.length()))
                .map(Author::of)
                .toList();
        if (isAccepted(context, field, fields, authors)) {
            context.ledger().addDecoded(from, to, authors.stream().map(Author::name));
        }
    }

    private static boolean isAccepted(
            PaperContext context, FieldRange field, PaperFields fields, List<Author> authors) {
        return fields.isAccepted(field.lines(), "this field", checkLength(context, field.lines(), authors))
                && fields.addAuthors(field.lines(), authors);
    }

    /** Returns whether the names are too long, which they cannot be if the lines that they are on are not. */
    private static @Nullable String checkLength(PaperContext context, LineRange range, List<Author> authors) {
        int length = context.lines().end(range.last()) - context.lines().start(range.first());
        return length <= context.limits().maxTextLength()
                ? null
                : context.limits().checkLength(AuthorNames.length(authors));
    }
}
