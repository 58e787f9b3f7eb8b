package io.github.dailydigest.model;

import java.io.Serializable;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One paper of a {@link Digest}: a title, and what the digest says of it.
 *
 * <pre>{@code
 * Paper paper = Paper.builder()
 *         .title("A Title: With a Colon")
 *         .url("https://arxiv.org/abs/3102.00001")
 *         .votes(85)
 *         .addAuthors(Author.of("Ada Example"))
 *         .addSections(Section.of(SectionKind.WHATS_NEW, "What's New", "A smaller model."))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Paper extends Serializable {

    /** The title as written, markdown and TeX included, never blank, on one line. */
    String title();

    /** The address that the title links to, as written, without white space; absent where the title is no link. */
    Optional<String> url();

    /** The address as a {@link URI}; absent where there is none, or where what was written is none. */
    default Optional<URI> uri() {
        return url().flatMap(Uris::parse);
    }

    /** The arXiv identifier that {@link #url()} names, its version included; absent where it names none. */
    default Optional<ArxivId> arxivId() {
        return url().flatMap(ArxivId::fromUrl);
    }

    /** The picture or film shown for the paper; absent where there is none. */
    Optional<Media> media();

    /** The number of votes, zero or more; absent where the digest gives none. */
    OptionalInt votes();

    /** The authors, in order; a name may stand twice. */
    List<Author> authors();

    /**
     * The other fields of the paper, such as {@code Comments}, in source order. Keys are never blank; a value is on one
     * line, and empty where the field had none. Equality of papers does not look at the order.
     */
    Map<String, String> metadata();

    /** What the digest says of the paper, in order; several sections may be of one kind. */
    List<Section> sections();

    /** What was found with the paper and is neither a field nor a section, each run of lines as written, in order. */
    List<String> unrecognized();

    /** The first section of this kind; absent where there is none. */
    default Optional<Section> section(SectionKind kind) {
        Objects.requireNonNull(kind, "kind");
        return sections().stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Paper}; the title must be given. Not thread-safe. */
    final class Builder extends ImmutablePaper.Builder {

        Builder() {}

        /**
         * The paper as set.
         *
         * @throws IllegalStateException if no title was given
         * @throws IllegalArgumentException if the title, a key of the metadata or a run of unrecognized text is blank,
         *     if two keys of the metadata differ in white space alone, if the url is empty or has white space, or if
         *     the votes are negative
         */
        @Override
        public Paper build() {
            ImmutablePaper paper = (ImmutablePaper) super.build();
            if (paper.votes().orElse(0) < 0) {
                throw new IllegalArgumentException("Paper.votes is "
                        + paper.votes().getAsInt() + "; votes are zero or more, and left out where they are not known");
            }
            return paper.withTitle(Text.line("Paper.title", paper.title()))
                    .withUrl(paper.url().map(url -> Text.url("Paper.url", url)))
                    .withMetadata(inForm(paper.metadata()) ? paper.metadata() : folded(paper.metadata()))
                    .withUnrecognized(Text.each(paper.unrecognized(), Builder::unrecognized));
        }

        private static boolean inForm(Map<String, String> metadata) {
            for (Map.Entry<String, String> entry : metadata.entrySet()) {
                String value = entry.getValue();
                if (!key(entry.getKey()).equals(entry.getKey())
                        || !Text.line(value).equals(value)) {
                    return false;
                }
            }
            return true;
        }

        private static Map<String, String> folded(Map<String, String> metadata) {
            Map<String, String> lines = new LinkedHashMap<>();
            metadata.forEach((key, value) -> {
                String name = key(key);
                if (lines.put(name, Text.line(value)) != null) {
                    throw new IllegalArgumentException(
                            "Paper.metadata has the key \"" + name + "\" twice once white space is folded");
                }
            });
            return lines;
        }

        private static String key(String key) {
            return Text.line("Paper.metadata key", key);
        }

        private static String unrecognized(String text) {
            String body = Text.body(text);
            if (body.isEmpty()) {
                throw new IllegalArgumentException(
                        "Paper.unrecognized holds a blank text; leave out what has no character");
            }
            return body;
        }
    }
}
