package io.github.dailydigest.model;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A paper in a {@link Digest}: its title, and what the digest says about it.
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

    /** Returns the title as written, on one line, including any markdown and TeX. Never blank. */
    String title();

    /**
     * Returns the URL that the title links to, as written. Never empty and without white space. It may be relative, and
     * need not be a valid URI. Absent if the title is not a link.
     */
    Optional<String> url();

    /** Returns {@link #url()} as a {@link URI}. Absent if there is no URL, or if it is not a valid URI. */
    default Optional<URI> uri() {
        return url().flatMap(Uris::parse);
    }

    /**
     * Returns the arXiv identifier that {@link #url()} names, including its version. Absent if there is no URL, or if
     * it does not name one.
     *
     * @see ArxivId#fromUrl(String)
     */
    default Optional<ArxivId> arxivId() {
        return url().flatMap(ArxivId::fromUrl);
    }

    /**
     * Returns the links of the paper other than {@link #url()}, in source order: to its code, its PDF, another page
     * about it. May be empty.
     */
    List<Link> links();

    /** Returns the image or video shown for the paper. Absent if there is none. */
    Optional<Media> media();

    /** Returns the number of votes, zero or more. Absent if the digest has no number of votes that could be read. */
    OptionalInt votes();

    /**
     * Returns what the paper is listed under inside its digest, such as a category: a heading above it, or the value of
     * a field. As written, on one line, and never blank. Absent if there is none.
     */
    Optional<String> topic();

    /** Returns the day that the digest gives for the publication of the paper. Absent if it gives none. */
    Optional<LocalDate> published();

    /** Returns the authors, in order. May be empty; a name may occur twice. */
    List<Author> authors();

    /** Returns whether the list of authors says that it does not name all, as {@code et al.} does. */
    @Value.Default
    default boolean moreAuthors() {
        return false;
    }

    /**
     * Returns the other fields of the paper, such as {@code Comments}, in source order. A key is on one line and never
     * blank; a value is on one line, and is the empty string if the field had no value. Equality of papers ignores the
     * order of the fields.
     */
    Map<String, String> metadata();

    /** Returns the sections of text about the paper, in order. Several sections may have the same kind. */
    List<Section> sections();

    /**
     * Returns the text that belongs to the paper but is neither a field nor a section: each block of lines as written.
     */
    List<String> unrecognized();

    /** Returns the first section of this kind. Absent if there is none. */
    default Optional<Section> section(SectionKind kind) {
        Objects.requireNonNull(kind, "kind");
        return sections().stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Paper}. {@code title} is required. Not thread-safe. */
    final class Builder extends ImmutablePaper.Builder {

        Builder() {}

        /**
         * Builds the paper.
         *
         * @throws IllegalStateException if {@code title} is not set
         * @throws IllegalArgumentException if {@code title}, {@code topic}, a key of {@code metadata} or a text in
         *     {@code unrecognized} is blank, if two keys of {@code metadata} differ in white space only, if {@code url}
         *     is empty or contains white space, or if {@code votes} is negative
         */
        @Override
        public Paper build() {
            ImmutablePaper paper = (ImmutablePaper) super.build();
            if (paper.votes().orElse(0) < 0) {
                throw new IllegalArgumentException("Paper.votes is "
                        + paper.votes().getAsInt() + "; it must be zero or more; leave it unset if it is unknown");
            }
            return paper.withTitle(Text.line("Paper.title", paper.title()))
                    .withUrl(paper.url().map(url -> Text.url("Paper.url", url)))
                    .withTopic(paper.topic().map(topic -> Text.line("Paper.topic", topic)))
                    .withMetadata(isNormalized(paper.metadata()) ? paper.metadata() : normalize(paper.metadata()))
                    .withUnrecognized(Text.mapAll(paper.unrecognized(), Builder::unrecognized));
        }

        private static boolean isNormalized(Map<String, String> metadata) {
            for (Map.Entry<String, String> entry : metadata.entrySet()) {
                String value = entry.getValue();
                if (!key(entry.getKey()).equals(entry.getKey())
                        || !Text.line(value).equals(value)) {
                    return false;
                }
            }
            return true;
        }

        private static Map<String, String> normalize(Map<String, String> metadata) {
            Map<String, String> normalized = new LinkedHashMap<>();
            metadata.forEach((key, value) -> {
                String name = key(key);
                if (normalized.put(name, Text.line(value)) != null) {
                    throw new IllegalArgumentException("Paper.metadata has the key \"" + name
                            + "\" twice after white space is collapsed; keys must be distinct");
                }
            });
            return normalized;
        }

        private static String key(String key) {
            return Text.line("Paper.metadata key", key);
        }

        private static String unrecognized(String text) {
            String body = Text.body(text);
            if (body.isEmpty()) {
                throw new IllegalArgumentException(
                        "Paper.unrecognized has a blank text; each text needs at least one character that is not "
                                + "white space");
            }
            return body;
        }
    }
}
