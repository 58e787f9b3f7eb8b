package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.InlineLink;
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

    /** The string in a printed list that says that there are more authors. */
    private static final String MORE = "et al.";

    private AuthorsField() {}

    static void read(PaperContext context, FieldRange field, PaperFields fields) {
        int from = field.valueStart();
        int to = field.valueEnd();
        context.ledger().addMarkup(field.start(), from);
        if (isPrinted(context.text(), from, to)) {
            readPrinted(context, field, fields);
            return;
        }
        LimitChecker limits = context.limits();
        String value = context.lines().cut(from, to);
        AuthorNames names = AuthorNames.read(value, 0, value.length(), limits.maxTextLength());
        if (isAccepted(context, field.lines(), fields, names.authors())) {
            context.ledger().addDecoded(from, to, names.authors().stream().map(Author::name));
            if (names.hasMore()) {
                fields.addMoreAuthors();
            }
        }
    }

    /** Whether a list is in brackets, and not the link of its first author. */
    static boolean isPrinted(String text, int from, int to) {
        if (from == to || "[(".indexOf(text.charAt(from)) < 0) {
            return false;
        }
        boolean mayBeOther = text.charAt(from) == '(' || InlineLink.at(text, from, to) != null;
        return !mayBeOther || strings(text.substring(from, to)) != null;
    }

    private static void readPrinted(PaperContext context, FieldRange field, PaperFields fields) {
        int from = field.valueStart();
        int to = field.valueEnd();
        List<String> strings = strings(context.text().substring(from, to));
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
        boolean hasMore = !strings.isEmpty() && strings.get(strings.size() - 1).equals(MORE);
        List<Author> authors = strings.subList(0, hasMore ? strings.size() - 1 : strings.size()).stream()
                .filter(name -> !Whitespace.isBlank(name, 0, name.length()))
                .map(Author::of)
                .toList();
        if (isAccepted(context, field.lines(), fields, authors)) {
            if (hasMore) {
                fields.addMoreAuthors();
            }
            context.ledger().addDecoded(from, to, authors.stream().map(Author::name));
        }
    }

    /**
     * Returns the strings in a printed list, or null if it is not one. To Python two strings without a comma between
     * them are one string, but it never prints such, while NumPy prints a list so.
     */
    private static @Nullable List<String> strings(String list) {
        List<String> quoted = list.indexOf('\\') < 0 ? QuotedStrings.read(list, 0, list.length()) : null;
        if (quoted != null) {
            return quoted;
        }
        PythonLiteral literal = PythonLiteral.read(list);
        return literal == null ? null : literal.strings();
    }

    static boolean isAccepted(PaperContext context, LineRange lines, PaperFields fields, List<Author> authors) {
        return fields.isAccepted(lines, "this field", context.limits().checkLength(AuthorNames.length(authors)))
                && fields.addAuthors(lines, authors);
    }
}
