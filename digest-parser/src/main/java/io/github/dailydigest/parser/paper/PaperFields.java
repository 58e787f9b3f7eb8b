package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of one paper. If a field is repeated, the first one is used. A field that is repeated or exceeds
 * a limit is kept as unrecognized, and takes back what was recorded for its lines in the ledger.
 */
final class PaperFields {

    private final PaperContext context;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private int votes = VotesField.UNKNOWN;
    private boolean hasVotes;
    private @Nullable List<Author> authors;
    private @Nullable Media media;
    private @Nullable String url;
    private @Nullable LocalDate published;
    private @Nullable String topic;
    private boolean moreAuthors;
    private final List<Link> links = new ArrayList<>();

    PaperFields(PaperContext context) {
        this.context = context;
    }

    /** Whether a text of a field, from {@code from} to {@code to}, is within the limit; if not, the field is kept. */
    boolean isWithinLimit(LineRange range, int from, int to) {
        if (!context.lines().hasRemoved()) {
            return isAccepted(range, "this field", context.limits().checkLine(context.text(), from, to));
        }
        String value = context.lines().cut(from, to);
        return isAccepted(range, "this field", context.limits().checkLine(value, 0, value.length()));
    }

    /** Whether a key of metadata is within the limit; if not, the field is kept. */
    boolean isKeyWithinLimit(LineRange range, String key) {
        return isAccepted(range, "this field", context.limits().checkKey(key));
    }

    /** Whether a line that is not a field is within the limit; if not, it is kept. */
    boolean isWithinLimit(int line) {
        int from = context.lines().textStart(line);
        int to = Whitespace.trimEnd(context.text(), from, context.lines().end(line));
        return isAccepted(LineRange.of(line), "this line", context.limits().checkLength(to - from));
    }

    /** Adds the votes; {@link VotesField#UNKNOWN} counts as votes too. */
    void addVotes(LineRange range, int value) {
        if (hasVotes) {
            keepRepeated(range, "votes");
        } else {
            hasVotes = true;
            votes = value;
        }
    }

    /** Adds the authors, and returns whether they were accepted. */
    boolean addAuthors(LineRange range, List<Author> values) {
        if (authors != null) {
            keepRepeated(range, "authors");
            return false;
        }
        if (!isAccepted(range, "the paper", context.limits().checkAuthors(values.size()))) {
            return false;
        }
        authors = values;
        return true;
    }

    /** Notes that the list of authors does not name all. */
    void addMoreAuthors() {
        moreAuthors = true;
    }

    /** Whether the paper has a URL. */
    boolean hasUrl() {
        return url != null;
    }

    /** Whether the paper has a URL or any other link. */
    boolean hasLink() {
        return url != null || !links.isEmpty();
    }

    /** Whether a URL is that of the paper. */
    boolean isUrl(String value) {
        return value.equals(url);
    }

    void setUrl(String value) {
        url = value;
    }

    /** Adds a title beside the one of the entry: as metadata, or as a link if there is such a key, or none may be. */
    void addTitle(String title) {
        if (context.limits().checkKey("Title") == null && keys.add("title")) {
            metadata.put("Title", title);
            context.ledger().addRepeated("Title");
        } else {
            links.add(Link.of(title, Objects.requireNonNull(url)));
            context.ledger().addRepeated(Objects.requireNonNull(url));
        }
    }

    void addLink(String text, String value) {
        links.add(Link.of(text, value));
    }

    /** Adds the day of publication, and returns whether it was accepted. */
    boolean addPublished(LineRange range, LocalDate value) {
        if (published != null) {
            keepRepeated(range, "a day of publication");
            return false;
        }
        published = value;
        return true;
    }

    /** Sets the topic of the heading that the paper is listed under. */
    void setTopic(String value) {
        topic = value;
    }

    /** Adds the topic that a field of the paper says. */
    void addTopic(String key, String value) {
        keys.add(key.toLowerCase(Locale.ROOT));
        topic = value;
    }

    boolean isTopic(String value) {
        return value.equals(topic);
    }

    boolean hasTopic() {
        return topic != null;
    }

    boolean hasAuthors() {
        return authors != null;
    }

    boolean isMedia(Media value) {
        return value.equals(media);
    }

    /** Adds the media, and returns whether it was accepted. */
    boolean addMedia(LineRange range, Media value) {
        if (media != null) {
            keepRepeated(range, "media");
            return false;
        }
        media = value;
        return true;
    }

    /**
     * Adds any other field, and returns whether it was accepted. Keys are equal if they name the same field, or differ
     * only in case.
     */
    boolean addMetadata(LineRange range, @Nullable FieldKey field, String key, String value) {
        if (keys.add(field == FieldKey.COMMENTS ? field.name() : key.toLowerCase(Locale.ROOT))) {
            metadata.put(key, value);
            return true;
        }
        keepRepeated(range, '"' + key + '"');
        return false;
    }

    /** Adds a field after a marker, whose key is equal only to the same characters. */
    void addQuotedMetadata(LineRange range, String key, String value) {
        if (metadata.putIfAbsent(key, value) != null) {
            keepRepeated(range, '"' + key + '"');
        }
    }

    void addTo(Paper.Builder paper) {
        if (votes != VotesField.UNKNOWN) {
            paper.votes(votes);
        }
        if (media != null) {
            paper.media(media);
        }
        if (authors != null) {
            paper.addAllAuthors(authors);
        }
        if (url != null) {
            paper.url(url);
        }
        if (published != null) {
            paper.published(published);
        }
        if (topic != null) {
            paper.topic(topic);
        }
        paper.addAllLinks(links).putAllMetadata(metadata).moreAuthors(moreAuthors);
    }

    /** Whether there is no violation of a limit; if there is, the lines are kept. */
    boolean isAccepted(LineRange range, String subject, @Nullable String violation) {
        if (violation != null) {
            context.keepField(DiagnosticCode.LIMIT_EXCEEDED, range, subject + violation);
        }
        return violation == null;
    }

    void keepRepeated(LineRange range, String field) {
        context.keepField(DiagnosticCode.REPEATED_FIELD, range, "the paper already has " + field);
    }
}
