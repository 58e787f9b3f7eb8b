package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.AuthorList;
import io.github.dailydigest.testkit.Variant.EntryForm;
import io.github.dailydigest.testkit.Variant.FieldColon;
import io.github.dailydigest.testkit.Variant.KeyEmphasis;
import io.github.dailydigest.testkit.Variant.MetadataStyle;
import io.github.dailydigest.testkit.Variant.MissingFields;
import io.github.dailydigest.testkit.Variant.UnknownVotes;
import io.github.dailydigest.testkit.Variant.VideoForm;
import io.github.dailydigest.testkit.Variant.VotesDigits;
import io.github.dailydigest.testkit.Variant.VotesKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The fields between the heading of a paper and its body: image or video, votes, authors and metadata. */
final class PaperFields {

    private static final Pattern KEY = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?: [\\p{L}\\p{N}]+){0,2}");
    private static final Pattern OWN_KEY = Pattern.compile("(?i)votes?|upvotes?|likes?|authors?|by|topic|published|date"
            + "|links?|url|pdf|paper|arxiv(?: id)?|title");
    private static final Pattern URL = Pattern.compile(".*(?:https?://|]\\().*");

    /** The field that holds a remark, whose URLs are not read as links. */
    private static final String COMMENTS = "Comments";

    private PaperFields() {}

    /** Returns the text of each field, without a line end at its end. */
    static List<String> write(Paper paper, Variant variant) {
        EntryForm form = variant.choice(EntryForm.class);
        List<String> fields = new ArrayList<>();
        if (PaperEntries.haveUrlField(form)) {
            fields.add("- Paper: " + paper.url().orElseThrow());
        }
        paper.media()
                .map(media -> write(media, variant))
                .or(() -> textIf(variant.choice(MissingFields.class) == MissingFields.EMPTY, "![]()"))
                .ifPresent(fields::add);
        boolean votesAreWritten = PaperEntries.haveVotes(form) && paper.votes().isPresent();
        knownFields(paper, variant, votesAreWritten)
                .forEach((key, value) -> fields.add(knownField(key, value, variant)));
        paper.metadata().forEach((key, value) -> fields.add(metadataField(key, value, variant)));
        return fields;
    }

    /** Returns the cells of a row, each with the name of its column. */
    static Map<String, String> cells(Paper paper, Variant variant) {
        Map<String, String> cells = knownFields(paper, variant, false);
        cells.putAll(paper.metadata());
        return cells;
    }

    /** Returns the values of the fields that the format defines, by their keys. */
    private static Map<String, String> knownFields(Paper paper, Variant variant, boolean votesAreWritten) {
        Map<String, String> fields = new LinkedHashMap<>();
        String votes = switch (variant.choice(VotesKey.class)) {
            case VOTE -> "Vote";
            case VOTES -> "Votes";
            case UPVOTES -> "Upvotes";
        };
        if (!votesAreWritten) {
            votes(paper.votes(), variant).ifPresent(value -> fields.put(votes, value));
        }
        authors(paper, variant).ifPresent(value -> fields.put("Authors", value));
        paper.topic().ifPresent(topic -> fields.put("Topic", topic));
        paper.published().ifPresent(date -> fields.put("Published", date.toString()));
        if (!paper.links().isEmpty()) {
            fields.put("Links", PaperLinks.write(paper.links()));
        }
        return fields;
    }

    private static Optional<String> votes(OptionalInt votes, Variant variant) {
        if (votes.isEmpty()) {
            return textIf(variant.choice(UnknownVotes.class) == UnknownVotes.DASH, "-");
        }
        return Optional.of(
                switch (variant.choice(VotesDigits.class)) {
                    case PLAIN -> String.valueOf(votes.getAsInt());
                    case GROUPED -> String.format(Locale.ROOT, "%,d", votes.getAsInt());
                });
    }

    private static Optional<String> authors(Paper paper, Variant variant) {
        return paper.authors().isEmpty()
                ? textIf(variant.choice(MissingFields.class) == MissingFields.EMPTY, "[]")
                : Optional.of(AuthorLists.write(paper, variant.choice(AuthorList.class)));
    }

    private static Optional<String> textIf(boolean condition, String text) {
        return condition ? Optional.of(text) : Optional.empty();
    }

    /** Returns a field with a key that the format defines, which may be emphasized. */
    private static String knownField(String key, String value, Variant variant) {
        String colon = colon(variant);
        String start = switch (variant.choice(KeyEmphasis.class)) {
            case NONE -> key + colon;
            case BOLD -> "**" + key + "**" + colon;
            case BOLD_WITH_COLON -> "**" + key + colon + "**";
        };
        return start + (start.endsWith("：") ? "" : " ") + value;
    }

    private static String colon(Variant variant) {
        return variant.choice(FieldColon.class) == FieldColon.FULL_WIDTH ? "：" : ":";
    }

    static void check(Paper paper, Variant variant, String path, Violations violations) {
        paper.media().ifPresent(media -> check(media, variant, path + ".media.url", violations));
        AuthorLists.check(paper, variant.choice(AuthorList.class), path, violations);
        paper.topic().ifPresent(topic -> checkTopic(topic, path + ".topic", violations));
        paper.published().ifPresent(date -> HeadingDates.checkYear(date, path + ".published", violations));
        PaperLinks.check(paper, path, violations);
        for (Map.Entry<String, String> field : paper.metadata().entrySet()) {
            String key = field.getKey();
            String fieldPath = path + ".metadata[" + key + "]";
            violations.addIf(
                    !KEY.matcher(key).matches(), fieldPath, "has a key that does not consist of one to three words");
            violations.addIf(OWN_KEY.matcher(key).matches(), fieldPath, "has a key that is reserved for another field");
            violations.addIf(
                    !key.equals(COMMENTS) && URL.matcher(field.getValue()).matches(),
                    fieldPath,
                    "contains a URL, which could be parsed as a link of the paper");
            violations.addIf(BodyLines.namesKnownSection(key), fieldPath, "has a key that is the name of a section");
            violations.addIf(
                    variant.choice(MetadataStyle.class) == MetadataStyle.NEXT_LINE
                            && BodyLines.startsWithMarkup(field.getValue()),
                    fieldPath,
                    "starts with markup that would end the field on a line of its own");
        }
    }

    private static void checkTopic(String topic, String path, Violations violations) {
        violations.addIf(
                topic.contains("|") || topic.contains("｜") || topic.contains("·") || topic.contains("•"),
                path,
                "contains a sign that separates fields on a line");
        violations.addIf(
                topic.matches("[*_:：].*"), path, "starts with a sign that could belong to the key of the field");
        violations.addIf(
                topic.matches("(?i)[-–—]|n/a|null|none"), path, "could be parsed as the sign of an absent value");
    }

    private static String metadataField(String key, String value, Variant variant) {
        String start = key + colon(variant);
        if (value.isEmpty()) {
            return start;
        }
        return switch (variant.choice(MetadataStyle.class)) {
            case SAME_LINE -> start + (start.endsWith(":") ? " " : "") + value;
            case NEXT_LINE -> start + "\n          " + value;
        };
    }

    private static String write(Media media, Variant variant) {
        return media.kind() == MediaKind.IMAGE
                ? "![](" + media.url() + ")"
                : VideoMarkup.write(media.url(), variant.choice(VideoForm.class));
    }

    private static void check(Media media, Variant variant, String path, Violations violations) {
        violations.addIf(
                Urls.containsDelimiter(media.url()), path, "contains a parenthesis, a quote or an angle bracket");
        if (media.kind() == MediaKind.VIDEO) {
            VideoMarkup.check(media.url(), variant.choice(VideoForm.class), path, violations);
        }
    }
}
