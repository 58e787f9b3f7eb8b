package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.AuthorListStyle;
import io.github.dailydigest.testkit.Variant.MetadataStyle;
import io.github.dailydigest.testkit.Variant.UnknownVotes;
import io.github.dailydigest.testkit.Variant.VideoStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands between the heading of a paper and its body: picture or film, votes, authors, other fields. */
final class Fields {

    private static final Pattern KEY = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?: [\\p{L}\\p{N}]+){0,2}");
    private static final Pattern OWN_KEY = Pattern.compile("(?i)votes?|upvotes?|authors?");

    private Fields() {}

    /** One text a field, none of which ends in a line end. */
    static List<String> write(Paper paper, Variant variant) {
        List<String> fields = new ArrayList<>();
        paper.media().ifPresent(media -> fields.add(write(media, variant)));
        paper.votes().ifPresentOrElse(votes -> fields.add("Vote: " + votes), () -> {
            if (variant.choice(UnknownVotes.class) == UnknownVotes.DASH) {
                fields.add("Vote: -");
            }
        });
        if (!paper.authors().isEmpty()) {
            fields.add("Authors: " + AuthorLists.write(paper.authors(), variant.choice(AuthorListStyle.class)));
        }
        paper.metadata().forEach((key, value) -> fields.add(write(key, value, variant.choice(MetadataStyle.class))));
        return fields;
    }

    static void check(Paper paper, Variant variant, String path, Objections objections) {
        paper.media().ifPresent(media -> check(media, variant, path + ".media.url", objections));
        if (!paper.authors().isEmpty()) {
            AuthorLists.check(paper.authors(), variant.choice(AuthorListStyle.class), path + ".authors", objections);
        }
        for (Map.Entry<String, String> field : paper.metadata().entrySet()) {
            String key = field.getKey();
            String at = path + ".metadata[" + key + "]";
            objections.when(!KEY.matcher(key).matches(), at, "has a key that is not one to three words");
            objections.when(OWN_KEY.matcher(key).matches(), at, "has the key of a field that papers have");
            objections.when(Lines.namesKnownSection(key), at, "has the name of a section for its key");
            objections.when(
                    variant.choice(MetadataStyle.class) == MetadataStyle.NEXT_LINE
                            && Lines.startsWithMarkup(field.getValue()),
                    at,
                    "starts with what would end the field on a line of its own");
        }
    }

    private static String write(String key, String value, MetadataStyle style) {
        if (value.isEmpty()) {
            return key + ":";
        }
        return switch (style) {
            case SAME_LINE -> key + ": " + value;
            case NEXT_LINE -> key + ":\n          " + value;
        };
    }

    private static String write(Media media, Variant variant) {
        return media.kind() == MediaKind.IMAGE
                ? "![](" + media.url() + ")"
                : Films.write(media.url(), variant.choice(VideoStyle.class));
    }

    private static void check(Media media, Variant variant, String path, Objections objections) {
        objections.when(Urls.holdsDelimiter(media.url()), path, "holds a parenthesis, a quote or an angle bracket");
        if (media.kind() == MediaKind.VIDEO) {
            Films.check(media.url(), variant.choice(VideoStyle.class), path, objections);
        }
    }
}
