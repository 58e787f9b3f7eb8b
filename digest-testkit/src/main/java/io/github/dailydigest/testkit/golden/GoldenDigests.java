package io.github.dailydigest.testkit.golden;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the digests of golden cases from their JSON. */
final class GoldenDigests {

    private GoldenDigests() {}

    static List<Digest> read(String json) {
        return each(GoldenJson.read(json), GoldenDigests::digest);
    }

    private static Digest digest(Map<?, ?> fields) {
        Digest.Builder digest = Digest.builder().papers(each(fields.get("papers"), GoldenDigests::paper));
        text(fields, "date", date -> digest.date(LocalDate.parse(date)));
        text(fields, "endDate", date -> digest.endDate(LocalDate.parse(date)));
        text(fields, "title", digest::title);
        return digest.build();
    }

    private static Paper paper(Map<?, ?> fields) {
        Paper.Builder paper = Paper.builder()
                .links(each(fields.get("links"), GoldenDigests::link))
                .authors(each(fields.get("authors"), author -> Author.of(String.valueOf(author.get("name")))))
                .sections(each(fields.get("sections"), GoldenDigests::section))
                .unrecognized(texts(fields.get("unrecognized")));
        text(fields, "title", paper::title);
        text(fields, "url", paper::url);
        text(fields, "topic", paper::topic);
        text(fields, "published", date -> paper.published(LocalDate.parse(date)));
        if (fields.get("moreAuthors") instanceof Boolean moreAuthors) {
            paper.moreAuthors(moreAuthors);
        }
        if (fields.get("media") instanceof Map<?, ?> media) {
            paper.media(media(media));
        }
        if (fields.get("votes") instanceof Integer votes) {
            paper.votes(votes);
        }
        if (fields.get("metadata") instanceof Map<?, ?> metadata) {
            metadata.forEach((key, value) -> paper.putMetadata(String.valueOf(key), String.valueOf(value)));
        }
        return paper.build();
    }

    private static Link link(Map<?, ?> fields) {
        return Link.of(String.valueOf(fields.get("text")), String.valueOf(fields.get("url")));
    }

    private static Media media(Map<?, ?> fields) {
        String url = String.valueOf(fields.get("url"));
        return switch (MediaKind.valueOf(String.valueOf(fields.get("kind")))) {
            case IMAGE -> Media.image(url);
            case VIDEO -> Media.video(url);
        };
    }

    private static Section section(Map<?, ?> fields) {
        Section.Builder section = Section.builder()
                .kind(SectionKind.valueOf(String.valueOf(fields.get("kind"))))
                .points(texts(fields.get("points")));
        text(fields, "label", section::label);
        text(fields, "markdown", section::markdown);
        return section.build();
    }

    private static void text(Map<?, ?> fields, String key, Consumer<String> use) {
        if (fields.get(key) instanceof String text) {
            use.accept(text);
        }
    }

    private static List<String> texts(@Nullable Object array) {
        return array instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static <T> List<T> each(@Nullable Object array, Function<Map<?, ?>, T> read) {
        return array instanceof List<?> objects
                ? objects.stream().map(object -> read.apply((Map<?, ?>) object)).toList()
                : List.of();
    }
}
