package io.github.dailydigest.model;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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
public interface Paper extends Serializable {

    /** Returns the title as written, on one line, including any markdown and TeX. Never blank. */
    String title();

    /**
     * Returns the URL that the title links to, as written. Never empty and without white space. It may be relative, and
     * need not be a valid URI. Absent if the title is not a link. It may have any scheme, {@code javascript:} included:
     * link to {@link #webUrl()} instead.
     */
    Optional<String> url();

    /** Returns {@link #url()} as a {@link URI}. Absent if there is no URL, or if it is not a valid URI. */
    default Optional<URI> uri() {
        return url().flatMap(Uris::parse);
    }

    /**
     * Returns {@link #url()}, as written, if it is a URL that any page can link to: an absolute URL of the web, of kind
     * {@link UrlKind#WEB}. Absent if there is no URL, if it is relative, or if it has any other scheme, such as
     * {@code javascript:}. Escape it when you put it into HTML, as any other text.
     *
     * <pre>{@code
     * paper.webUrl().ifPresent(url -> page.addLink(paper.title(), url));
     * }</pre>
     */
    default Optional<String> webUrl() {
        return url().flatMap(UrlKind::web);
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
    boolean moreAuthors();

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

    /**
     * Builds a {@link Paper}. {@code title} is required. A null argument throws {@link NullPointerException} unless the
     * parameter is {@code @Nullable}; so does a null element. {@link #build()} normalizes texts as the package
     * describes. Can be used again after {@link #build()}. Not thread-safe.
     *
     * <pre>{@code
     * Paper paper = Paper.builder().title("A Title").votes(85).addAuthors(Author.of("Ada Example")).build();
     * Paper unvoted = Paper.builder().from(paper).votes(OptionalInt.empty()).build();
     * }</pre>
     */
    final class Builder {

        private @Nullable String title;
        private @Nullable String url;
        private List<Link> links = new ArrayList<>();
        private @Nullable Media media;
        private @Nullable Integer votes;
        private @Nullable String topic;
        private @Nullable LocalDate published;
        private List<Author> authors = new ArrayList<>();
        private boolean moreAuthors;
        private Map<String, String> metadata = new LinkedHashMap<>();
        private List<Section> sections = new ArrayList<>();
        private List<String> unrecognized = new ArrayList<>();

        private Builder() {}

        /**
         * Sets every attribute to that of {@code paper}, which must not be null. What {@code paper} does not have is
         * unset, and the lists and the metadata are replaced.
         */
        public Builder from(Paper paper) {
            return title(paper.title())
                    .url(paper.url())
                    .links(paper.links())
                    .media(paper.media())
                    .votes(paper.votes())
                    .topic(paper.topic())
                    .published(paper.published())
                    .authors(paper.authors())
                    .moreAuthors(paper.moreAuthors())
                    .metadata(paper.metadata())
                    .sections(paper.sections())
                    .unrecognized(paper.unrecognized());
        }

        /** Sets {@link Paper#title()}, which is required and not null. {@link #build()} rejects a blank title. */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Sets {@link Paper#url()}; null for no URL. {@link #build()} rejects an empty URL and white space in it. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets {@link Paper#url()}; an empty {@code Optional}, not null, for no URL. {@link #build()} rejects an empty
         * URL and white space in it.
         */
        public Builder url(Optional<String> url) {
            return url(url.orElse(null));
        }

        /** Replaces all {@link Paper#links()}. Neither {@code links} nor an element may be null. */
        public Builder links(Iterable<? extends Link> links) {
            this.links = Elements.copyOf(links, "links element");
            return this;
        }

        /** Appends to {@link Paper#links()}. Neither {@code links} nor an element may be null. */
        public Builder addLinks(Link... links) {
            Elements.addAll(this.links, links, "links element");
            return this;
        }

        /** Appends to {@link Paper#links()}. Neither {@code links} nor an element may be null. */
        public Builder addAllLinks(Iterable<? extends Link> links) {
            Elements.addAll(this.links, links, "links element");
            return this;
        }

        /** Sets {@link Paper#media()}; null for no image or video. */
        public Builder media(@Nullable Media media) {
            this.media = media;
            return this;
        }

        /** Sets {@link Paper#media()}; an empty {@code Optional}, not null, for no image or video. */
        public Builder media(Optional<? extends Media> media) {
            return media(media.orElse(null));
        }

        /** Sets {@link Paper#votes()}, zero or more. {@link #build()} rejects a negative number. */
        public Builder votes(int votes) {
            this.votes = votes;
            return this;
        }

        /** Sets {@link Paper#votes()}, as {@link #votes(int)} does; null if the number is not known. */
        public Builder votes(@Nullable Integer votes) {
            this.votes = votes;
            return this;
        }

        /**
         * Sets {@link Paper#votes()}, as {@link #votes(int)} does; an empty {@code OptionalInt}, not null, if the
         * number is not known.
         */
        public Builder votes(OptionalInt votes) {
            this.votes = votes.isPresent() ? votes.getAsInt() : null;
            return this;
        }

        /** Sets {@link Paper#topic()}; null for no topic. {@link #build()} rejects a blank topic. */
        public Builder topic(@Nullable String topic) {
            this.topic = topic;
            return this;
        }

        /**
         * Sets {@link Paper#topic()}; an empty {@code Optional}, not null, for no topic. {@link #build()} rejects a
         * blank topic.
         */
        public Builder topic(Optional<String> topic) {
            return topic(topic.orElse(null));
        }

        /** Sets {@link Paper#published()}; null for no day. */
        public Builder published(@Nullable LocalDate published) {
            this.published = published;
            return this;
        }

        /** Sets {@link Paper#published()}; an empty {@code Optional}, not null, for no day. */
        public Builder published(Optional<? extends LocalDate> published) {
            return published(published.orElse(null));
        }

        /** Replaces all {@link Paper#authors()}. Neither {@code authors} nor an element may be null. */
        public Builder authors(Iterable<? extends Author> authors) {
            this.authors = Elements.copyOf(authors, "authors element");
            return this;
        }

        /** Appends to {@link Paper#authors()}. Neither {@code authors} nor an element may be null. */
        public Builder addAuthors(Author... authors) {
            Elements.addAll(this.authors, authors, "authors element");
            return this;
        }

        /** Appends to {@link Paper#authors()}. Neither {@code authors} nor an element may be null. */
        public Builder addAllAuthors(Iterable<? extends Author> authors) {
            Elements.addAll(this.authors, authors, "authors element");
            return this;
        }

        /** Sets {@link Paper#moreAuthors()}, which is false unless set. */
        public Builder moreAuthors(boolean moreAuthors) {
            this.moreAuthors = moreAuthors;
            return this;
        }

        /**
         * Replaces all {@link Paper#metadata()}. Neither {@code metadata} nor a key or value may be null.
         * {@link #build()} rejects a blank key, and keys that differ in white space only.
         */
        public Builder metadata(Map<String, ? extends String> metadata) {
            this.metadata = Elements.copyOf(metadata, "metadata");
            return this;
        }

        /**
         * Adds a field to {@link Paper#metadata()}, or replaces the value of an equal key. Neither may be null; the
         * value may be the empty string. {@link #build()} rejects a blank key, and keys that differ in white space
         * only.
         */
        public Builder putMetadata(String key, String value) {
            Elements.put(metadata, key, value, "metadata");
            return this;
        }

        /**
         * Adds each field to {@link Paper#metadata()}, as {@link #putMetadata} does. {@code metadata} must not be null.
         */
        public Builder putAllMetadata(Map<String, ? extends String> metadata) {
            Elements.putAll(this.metadata, metadata, "metadata");
            return this;
        }

        /** Replaces all {@link Paper#sections()}. Neither {@code sections} nor an element may be null. */
        public Builder sections(Iterable<? extends Section> sections) {
            this.sections = Elements.copyOf(sections, "sections element");
            return this;
        }

        /** Appends to {@link Paper#sections()}. Neither {@code sections} nor an element may be null. */
        public Builder addSections(Section... sections) {
            Elements.addAll(this.sections, sections, "sections element");
            return this;
        }

        /** Appends to {@link Paper#sections()}. Neither {@code sections} nor an element may be null. */
        public Builder addAllSections(Iterable<? extends Section> sections) {
            Elements.addAll(this.sections, sections, "sections element");
            return this;
        }

        /**
         * Replaces all {@link Paper#unrecognized()}. Neither {@code unrecognized} nor an element may be null.
         * {@link #build()} rejects a blank element.
         */
        public Builder unrecognized(Iterable<String> unrecognized) {
            this.unrecognized = Elements.copyOf(unrecognized, "unrecognized element");
            return this;
        }

        /**
         * Appends to {@link Paper#unrecognized()}. Neither {@code unrecognized} nor an element may be null.
         * {@link #build()} rejects a blank element.
         */
        public Builder addUnrecognized(String... unrecognized) {
            Elements.addAll(this.unrecognized, unrecognized, "unrecognized element");
            return this;
        }

        /**
         * Appends to {@link Paper#unrecognized()}. Neither {@code unrecognized} nor an element may be null.
         * {@link #build()} rejects a blank element.
         */
        public Builder addAllUnrecognized(Iterable<String> unrecognized) {
            Elements.addAll(this.unrecognized, unrecognized, "unrecognized element");
            return this;
        }

        /**
         * Builds the paper.
         *
         * @throws IllegalStateException if {@code title} is not set
         * @throws IllegalArgumentException if {@code title}, {@code topic}, a key of {@code metadata} or a text in
         *     {@code unrecognized} is blank, if two keys of {@code metadata} differ in white space only, if {@code url}
         *     is empty or contains white space, or if {@code votes} is negative
         */
        public Paper build() {
            if (title == null) {
                throw Required.notSet("Paper", "title");
            }
            if (votes != null && votes < 0) {
                throw new IllegalArgumentException(
                        "Paper.votes is " + votes + "; it must be zero or more; leave it unset if it is unknown");
            }
            return ImmutablePaper.of(
                    Text.line("Paper.title", title),
                    Optional.ofNullable(url).map(text -> Text.url("Paper.url", text)),
                    links,
                    Optional.ofNullable(media),
                    votes == null ? OptionalInt.empty() : OptionalInt.of(votes),
                    Optional.ofNullable(topic).map(text -> Text.line("Paper.topic", text)),
                    Optional.ofNullable(published),
                    authors,
                    moreAuthors,
                    Metadata.normalize(metadata),
                    sections,
                    Text.mapAll(unrecognized, text -> Text.body("Paper.unrecognized", text)));
        }
    }
}
