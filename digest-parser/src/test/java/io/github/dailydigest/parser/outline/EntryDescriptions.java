package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.Column;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as strings, for tests: {@code A Title <url> votes:5 code=https://example.org/code abstract:text}. */
final class EntryDescriptions {

    private EntryDescriptions() {}

    /** Returns a cursor at the first line of a text, in which {@code ¶} is a line feed. */
    static LineCursor firstLine(String text) {
        LineCursor line = new LineCursor(SourceBuffer.of(text.replace('¶', '\n')));
        line.advance();
        return line;
    }

    /** Returns the entry, or {@code -} if there is none. */
    static String describe(String text, @Nullable Entry entry) {
        return entry == null ? "-" : describe(text, entry.start());
    }

    /** Returns title, URL and the other parts of an entry. */
    static String describe(String text, PaperStart start) {
        String title = text.substring(start.titleStart(), start.titleEnd());
        String url = start.isLinked() ? " <" + text.substring(start.urlStart(), start.urlEnd()) + ">" : "";
        return Stream.of(title + url, describe(text, start.extras()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "))
                .replace('\n', '¶');
    }

    /** Returns the parts of an entry beside its title. */
    static String describe(String text, List<Extra> parts) {
        return parts.stream().map(part -> describe(text, part)).collect(Collectors.joining(" "));
    }

    private static String describe(String text, Extra part) {
        String words = text.substring(part.textStart(), part.textEnd());
        return switch (part.kind()) {
            case LINK -> words + "=" + text.substring(part.urlStart(), part.urlEnd());
            case VALUE -> name(Objects.requireNonNull(part.column())) + ":" + words;
            case VOTES, TEXT, PROSE -> part.kind().name().toLowerCase(Locale.ROOT) + ":" + words;
        };
    }

    private static String name(Column column) {
        Enum<?> meaning = column.field() == null ? column.section() : column.field();
        return meaning == null ? "\"" + column.name() + "\"" : meaning.name().toLowerCase(Locale.ROOT);
    }
}
