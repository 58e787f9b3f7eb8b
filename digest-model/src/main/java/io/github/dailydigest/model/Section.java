package io.github.dailydigest.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One part of what a digest says of a {@link Paper}: a label and a body of markdown.
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

    /** What the section is about. */
    SectionKind kind();

    /** The label as written, on one line, without emphasis and colon; absent where the body stands under none. */
    Optional<String> label();

    /**
     * The body as CommonMark, its lines ended by {@code \n}, without outer white space; the empty string where there is
     * none. Of a section whose bullets have no label, the whole list.
     */
    String markdown();

    /**
     * The bullets of a summary that stands under no label, in order, each without its marker; or the strings of a
     * Python list that was printed into the body. A point may be the empty string. Empty for every other section.
     */
    List<String> points();

    /**
     * A section with a label and no points.
     *
     * @throws IllegalArgumentException if {@code label} is blank
     */
    static Section of(SectionKind kind, String label, String markdown) {
        return builder().kind(kind).label(label).markdown(markdown).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Section}; kind and markdown must be given. Not thread-safe. */
    final class Builder extends ImmutableSection.Builder {

        Builder() {}

        /**
         * The section as set.
         *
         * @throws IllegalStateException if kind or markdown was not given
         * @throws IllegalArgumentException if the label is there and blank
         */
        @Override
        public Section build() {
            ImmutableSection section = (ImmutableSection) super.build();
            return section.withLabel(section.label().map(label -> Text.line("Section.label", label)))
                    .withMarkdown(Text.body(section.markdown()))
                    .withPoints(Text.each(section.points(), Text::body));
        }
    }
}
