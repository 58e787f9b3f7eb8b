package io.github.dailydigest.parser;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one paper as they are found. Of a field given twice the first wins; the other is kept as unrecognized.
 */
final class PaperFields {

    private final LineTable lines;
    private final DiagnosticLog log;
    private final Unrecognized unrecognized;
    private final ParseLimits limits;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private int votes = -1;
    private boolean hasVotes;
    private boolean hasAuthors;
    private List<Author> authors = List.of();
    private @Nullable Media media;

    PaperFields(LineTable lines, DiagnosticLog log, Unrecognized unrecognized, ParseLimits limits) {
        this.limits = limits;
        this.lines = lines;
        this.log = log;
        this.unrecognized = unrecognized;
    }

    /** Whether the field on the lines from first to last is within the limits; if not, they are kept. */
    boolean admits(int first, int last) {
        boolean within = lines.end(last) - lines.start(first) <= limits.fieldCharacters();
        if (!within) {
            unreadable(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    first,
                    last,
                    "this field has more than " + limits.fieldCharacters() + " characters");
        }
        return within;
    }

    /** Takes the votes that stand on a line; less than zero where they are not known. */
    void votes(int line, int value) {
        if (hasVotes) {
            repeated("votes", line, line);
        } else {
            hasVotes = true;
            votes = value;
        }
    }

    /** Takes the authors that stand on the lines from first to last. */
    void authors(int first, int last, List<Author> values) {
        if (hasAuthors) {
            repeated("authors", first, last);
        } else if (values.size() > limits.authors()) {
            String message = "the paper has more than " + limits.authors() + " authors";
            unreadable(DiagnosticCode.LIMIT_EXCEEDED, first, last, message);
        } else {
            hasAuthors = true;
            authors = values;
        }
    }

    /** Takes the media that stands on a line. */
    void media(int line, Media value) {
        if (media == null) {
            media = value;
        } else {
            repeated("media", line, line);
        }
    }

    /** Takes a film that HTML shows, which may be the one that a link above it names. */
    void shownMedia(int first, int last, Media value) {
        if (media == null) {
            media = value;
        } else if (!media.equals(value)) {
            repeated("media", first, last);
        }
    }

    /** Takes the first of several addresses; the lines are kept, since they name the others too. */
    void alternatives(int first, int last, Media value) {
        if (media == null) {
            media = value;
        }
        unreadable(DiagnosticCode.REPEATED_FIELD, first, last, "several addresses are named; the first is taken");
    }

    /** Takes any other field; keys that differ in case alone are one. */
    void metadata(int first, int last, FieldLine.Key kind, String key, String value) {
        if (keys.add(kind.isKnown() ? kind.name() : key.toLowerCase(Locale.ROOT))) {
            metadata.put(key, value);
        } else {
            repeated("\"" + key + "\"", first, last);
        }
    }

    /** Keeps lines whose field could not be read. */
    void unreadable(DiagnosticCode code, int first, int last, String message) {
        log.report(code, lines.span(first), message);
        unrecognized.addLines(first, last);
    }

    /** Keeps a part of a line that no field takes. */
    void leftover(int from, int to, String message) {
        report(DiagnosticCode.UNRECOGNIZED_TEXT, from, to, message);
        unrecognized.addText(from, to);
    }

    void report(DiagnosticCode code, int from, int to, String message) {
        log.report(code, lines.span(from, to), message);
    }

    void addTo(Paper.Builder paper) {
        if (votes >= 0) {
            paper.votes(votes);
        }
        if (media != null) {
            paper.media(media);
        }
        paper.addAllAuthors(authors).putAllMetadata(metadata);
    }

    private void repeated(String field, int first, int last) {
        unreadable(
                DiagnosticCode.REPEATED_FIELD, first, last, "the paper already has " + field + "; the first is taken");
    }
}
