package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.FieldKey;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one paper as they are found. Of a field given twice the first wins; the other is kept as unrecognized.
 * Readers claim what they take before they give it here; what is refused is kept instead.
 */
public final class PaperFields {

    private final LineTable lines;
    private final SpanLedger ledger;
    private final DiagnosticLog log;
    private final LimitChecker limitChecker;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private int votes = -1;
    private boolean hasVotes;
    private boolean hasAuthors;
    private List<Author> authors = List.of();
    private @Nullable Media media;

    PaperFields(LineTable lines, SpanLedger ledger, DiagnosticLog log, LimitChecker limitChecker) {
        this.lines = lines;
        this.ledger = ledger;
        this.log = log;
        this.limitChecker = limitChecker;
    }

    /** Where readers claim what they take. */
    SpanLedger ledger() {
        return ledger;
    }

    /**
     * Whether the part from {@code from} to {@code to} of the field on the lines from first to last is within the
     * limits; if not, these are kept.
     */
    boolean isWithinLimit(int first, int last, int from, int to) {
        String violation = limitChecker.checkLine(lines.text(), from, to);
        return violation == null || refuse("this field", violation, first, last);
    }

    /** Whether a line of text is within the limits on its own; if not, it is kept. */
    boolean isTextWithinLimit(int line) {
        int from = lines.textStart(line);
        String violation = limitChecker.checkLength(Whitespace.trimEnd(lines.text(), from, lines.end(line)) - from);
        return violation == null || refuse("this field", violation, line, line);
    }

    /** How many characters a field may have. */
    int maxTextLength() {
        return limitChecker.maxTextLength();
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

    /** Takes the authors that stand on the lines from first to last; false where the lines are kept instead. */
    boolean authors(int first, int last, List<Author> values) {
        String tooLong = lines.end(last) - lines.start(first) <= limitChecker.maxTextLength() ? null : tooLong(values);
        String tooMany = limitChecker.checkAuthors(values.size());
        if (tooLong != null) {
            return refuse("this field", tooLong, first, last);
        }
        if (hasAuthors) {
            repeated("authors", first, last);
            return false;
        }
        if (tooMany != null) {
            return refuse("the paper", tooMany, first, last);
        }
        hasAuthors = true;
        authors = values;
        return true;
    }

    /** Objects to the names by their length, with a comma and a blank between them. */
    private @Nullable String tooLong(List<Author> values) {
        long characters = -AuthorsField.SEPARATOR;
        for (Author author : values) {
            characters += author.name().length() + AuthorsField.SEPARATOR;
        }
        return limitChecker.checkLength(characters);
    }

    /** Whether the media of the paper is that already. */
    boolean isMedia(Media value) {
        return value.equals(media);
    }

    /** Takes the media that stands on the lines from first to last; false where the lines are kept instead. */
    boolean media(int first, int last, Media value) {
        if (media != null) {
            repeated("media", first, last);
            return false;
        }
        media = value;
        return true;
    }

    /** Takes any other field; keys that differ in case alone are one. */
    void metadata(int first, int last, @Nullable FieldKey kind, String key, String value) {
        if (keys.add(kind != null ? kind.name() : key.toLowerCase(Locale.ROOT))) {
            metadata.put(key, value);
        } else {
            repeated("\"" + key + "\"", first, last);
        }
    }

    /** Takes a field whose key is quoted, and so another one than any that is written otherwise. */
    void quotedMetadata(int first, int last, String key, String value) {
        if (metadata.putIfAbsent(key, value) != null) {
            repeated("\"" + key + "\"", first, last);
        }
    }

    /** Keeps lines whose field could not be read. */
    void unreadable(DiagnosticCode code, int first, int last, String message) {
        log.report(code, lines.span(first), message);
        ledger.keepLines(first, last);
    }

    /** Keeps text that no field takes, if there is any. */
    void keep(DiagnosticCode code, int from, int to, String message) {
        if (from < to) {
            report(code, from, to, message);
            ledger.keep(from, to);
        }
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

    private boolean refuse(String what, String violation, int first, int last) {
        unreadable(DiagnosticCode.LIMIT_EXCEEDED, first, last, what + violation);
        return false;
    }

    private void repeated(String field, int first, int last) {
        unreadable(
                DiagnosticCode.REPEATED_FIELD, first, last, "the paper already has " + field + "; the first is taken");
    }
}
