package io.github.dailydigest.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of the text that a digest has about a {@link Paper}: an optional label and a markdown body.
 *
 * <pre>{@code
 * Section section = Section.of(SectionKind.WHATS_NEW, "What's New", "A smaller model with the *same* score.");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface Section extends Serializable {

    /** Returns what the section is about. */
    SectionKind kind();

    /** Returns the label as written, on one line, without emphasis and colon. Never blank. Absent if there is none. */
    Optional<String> label();

    /**
     * Returns the body as CommonMark, with {@code \n} as the line ending and without leading and trailing white space.
     * The empty string if there is no body. If the section is a list of bullets without a label, the whole list.
     */
    String markdown();

    /**
     * Returns the items of a list, in order: the bullets of a summary without a label, each without its marker, or the
     * strings of a Python list that was printed into the body. An item may be the empty string. The list is empty for
     * every other section.
     */
    List<String> points();

    /**
     * Returns a section with a label and without points.
     *
     * @throws IllegalArgumentException if {@code label} is blank
     */
    static Section of(SectionKind kind, String label, String markdown) {
        return builder().kind(kind).label(label).markdown(markdown).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Section}. {@code kind} and {@code markdown} are required. A null argument throws
     * {@link NullPointerException} unless the parameter is {@code @Nullable}; so does a null element. {@link #build()}
     * normalizes texts as the package describes. Can be used again after {@link #build()}. Not thread-safe.
     *
     * <pre>{@code
     * Section summary = Section.builder()
     *         .kind(SectionKind.SUMMARY)
     *         .markdown("- It reads.\n- It writes.")
     *         .addPoints("It reads.", "It writes.")
     *         .build();
     * }</pre>
     */
    final class Builder {

        private @Nullable SectionKind kind;
        private @Nullable String label;
        private @Nullable String markdown;
        private List<String> points = new ArrayList<>();

        private Builder() {}

        /**
         * Sets every attribute to that of {@code section}, which must not be null. The label is unset if
         * {@code section} has none, and the points are replaced.
         */
        public Builder from(Section section) {
            return kind(section.kind())
                    .label(section.label())
                    .markdown(section.markdown())
                    .points(section.points());
        }

        /** Sets {@link Section#kind()}, which is required and not null. */
        public Builder kind(SectionKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets {@link Section#label()}; null for no label. {@link #build()} rejects a blank label. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /**
         * Sets {@link Section#label()}; an empty {@code Optional}, not null, for no label. {@link #build()} rejects a
         * blank label.
         */
        public Builder label(Optional<String> label) {
            return label(label.orElse(null));
        }

        /** Sets {@link Section#markdown()}, which is required and not null; the empty string for no body. */
        public Builder markdown(String markdown) {
            this.markdown = Objects.requireNonNull(markdown, "markdown");
            return this;
        }

        /**
         * Replaces all {@link Section#points()}. Neither {@code points} nor an element may be null. An element may be
         * the empty string.
         */
        public Builder points(Iterable<String> points) {
            this.points = Elements.copyOf(points, "points element");
            return this;
        }

        /**
         * Appends to {@link Section#points()}. Neither {@code points} nor an element may be null. An element may be the
         * empty string.
         */
        public Builder addPoints(String... points) {
            Elements.addAll(this.points, points, "points element");
            return this;
        }

        /**
         * Appends to {@link Section#points()}. Neither {@code points} nor an element may be null. An element may be the
         * empty string.
         */
        public Builder addAllPoints(Iterable<String> points) {
            Elements.addAll(this.points, points, "points element");
            return this;
        }

        /**
         * Builds the section.
         *
         * @throws IllegalStateException if {@code kind} or {@code markdown} is not set
         * @throws IllegalArgumentException if {@code label} is set and blank
         */
        public Section build() {
            if (kind == null || markdown == null) {
                throw Required.notSet("Section", "kind", kind, "markdown", markdown);
            }
            return ImmutableSection.of(
                    kind,
                    Optional.ofNullable(label).map(text -> Text.line("Section.label", text)),
                    Text.body(markdown),
                    Text.mapAll(points, Text::body));
        }
    }
}
