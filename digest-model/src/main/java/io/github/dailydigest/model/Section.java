package io.github.dailydigest.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of the text that a digest has about a {@link Paper}: an optional label and a markdown body.
 *
 * <pre>{@code
 * Section section = Section.of(SectionKind.WHATS_NEW, "What's New", "A smaller model with the *same* score.");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
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

    /** Builds a {@link Section}. {@code kind} and {@code markdown} are required. Not thread-safe. */
    final class Builder extends ImmutableSection.Builder {

        Builder() {}

        /**
         * Builds the section.
         *
         * @throws IllegalStateException if {@code kind} or {@code markdown} is not set
         * @throws IllegalArgumentException if {@code label} is set and blank
         */
        @Override
        public Section build() {
            ImmutableSection section = (ImmutableSection) super.build();
            return section.withLabel(section.label().map(label -> Text.line("Section.label", label)))
                    .withMarkdown(Text.body(section.markdown()))
                    .withPoints(Text.mapAll(section.points(), Text::body));
        }
    }
}
