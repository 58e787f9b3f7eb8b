package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The authors of a paper: names with a comma and a blank between them ({@code Authors: Ada Example, Bo Sample}), or a
 * Python list as printed ({@code Authors: ['Ada Example', "Bo O'Sample"]}). The names may stand on the next line; the
 * field goes on to further lines while they are indented, or while a list is not closed or a line ends in a comma.
 */
public final class AuthorsField {

    /** How many characters stand between one name and the next. */
    static final int SEPARATOR = ", ".length();

    private AuthorsField() {}

    /** Takes the authors whose value starts at {@code valueStart} on a line; gives the last line of the field. */
    static int read(LineTable lines, int line, int valueStart, LabelNames names, PaperFields fields) {
        String text = lines.text();
        int last = line;
        while (last + 1 < lines.size() && goesOn(lines, valueStart, last, names)) {
            last++;
        }
        int from = Whitespace.skip(text, valueStart, lines.end(last));
        int to = Whitespace.trimEnd(text, from, lines.end(last));
        fields.ledger().addMarkup(lines.start(line), from);
        if (from < to && text.charAt(from) == '[') {
            printed(line, last, from, text.substring(from, to), fields);
        } else {
            plain(line, last, from, to, text, fields);
        }
        return last;
    }

    private static boolean goesOn(LineTable lines, int valueStart, int last, LabelNames names) {
        if (lines.role(last + 1) != LineRole.TEXT || KnownField.startsOn(lines, last + 1)) {
            return false;
        }
        if (lines.indent(last + 1) > 0) {
            return true;
        }
        String text = lines.text();
        int from = Whitespace.skip(text, valueStart, lines.end(last));
        int end = Whitespace.trimEnd(text, Math.max(from, lines.start(last)), lines.end(last));
        if (end == from) {
            return namesStandOn(lines, last + 1, names);
        }
        char lastOfLine = text.charAt(end - 1);
        return text.charAt(from) == '[' ? lastOfLine != ']' : lastOfLine == ',';
    }

    /** Whether a line below a key with no value is one, and neither another field nor a label. */
    private static boolean namesStandOn(LineTable lines, int line, LabelNames names) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        return FieldLine.read(text, start, end) == null && Label.read(text, start, end, names) == null;
    }

    private static void printed(int line, int last, int from, String value, PaperFields fields) {
        PythonLiteral literal = PythonLiteral.read(value);
        List<String> strings = literal == null ? null : literal.strings();
        if (strings == null) {
            fields.unreadable(
                    DiagnosticCode.UNREADABLE_AUTHORS,
                    line,
                    last,
                    "the author list is not a list of strings as Python prints it");
            return;
        }
        fields.report(
                DiagnosticCode.PRINTED_AUTHORS,
                from,
                from + value.length(),
                "the author list is a Python list as printed");
        List<Author> authors = strings.stream()
                .filter(name -> !Whitespace.isBlank(name, 0, name.length()))
                .map(Author::of)
                .toList();
        if (fields.authors(line, last, authors)) {
            fields.ledger()
                    .addDecoded(from, from + value.length(), authors.stream().map(Author::name));
        }
    }

    private static void plain(int line, int last, int from, int to, String text, PaperFields fields) {
        List<Author> authors = new ArrayList<>();
        int separators = readNames(text, from, to, fields.maxTextLength(), authors);
        if (fields.authors(line, last, authors)) {
            fields.ledger().addList(from, to, separators);
        }
    }

    /**
     * Adds the names that stand there to {@code authors}, until they have more characters than {@code most}; gives how
     * many commas part them.
     */
    static int readNames(String text, int from, int to, int most, List<Author> authors) {
        int separators = 0;
        long characters = -SEPARATOR;
        int start = from;
        while (start < to && characters <= most) {
            int comma = separator(text, start, to);
            int nameStart = Whitespace.skip(text, start, comma);
            if (nameStart < comma) {
                Author author = Author.of(text.substring(nameStart, Whitespace.trimEnd(text, nameStart, comma)));
                characters += author.name().length() + SEPARATOR;
                authors.add(author);
            }
            separators += comma < to ? 1 : 0;
            start = comma + 1;
        }
        return separators;
    }

    /** The next comma that a blank or the end follows; {@code to} where there is none. */
    private static int separator(String text, int from, int to) {
        int comma = Search.first(text, ',', from, to);
        while (comma + 1 < to && !Whitespace.is(text.charAt(comma + 1))) {
            comma = Search.first(text, ',', comma + 1, to);
        }
        return comma;
    }
}
