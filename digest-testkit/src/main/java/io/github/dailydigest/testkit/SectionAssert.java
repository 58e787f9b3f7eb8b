package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Section}.
 *
 * <pre>{@code
 * assertThat(section).hasKind(SectionKind.WHATS_NEW).hasLabel("What's New").hasMarkdown("A smaller model.");
 * }</pre>
 *
 * <p>Not thread-safe.
 *
 * @see DigestAssertions#assertThat(Section)
 * @see PaperAssert#section(SectionKind)
 */
public final class SectionAssert extends ModelAssert<SectionAssert, Section> {

    SectionAssert(@Nullable Section actual, String name) {
        super(actual, SectionAssert.class, Section.class, name);
    }

    static String name(String place, @Nullable Section section) {
        return section == null ? place : place + " " + section.kind();
    }

    /** Holds that the section is of this kind. */
    public SectionAssert hasKind(SectionKind expected) {
        return hasField("kind", present().kind(), expected);
    }

    /** Holds that the section has this label. */
    public SectionAssert hasLabel(String expected) {
        return hasField("label", present().label(), expected);
    }

    /** Holds that the section stands under no label. */
    public SectionAssert hasNoLabel() {
        return hasNo("label", present().label());
    }

    /** Holds that this is the body of the section, character by character. */
    public SectionAssert hasMarkdown(String expected) {
        return hasField("markdown", present().markdown(), expected);
    }

    /** Holds that the section has these points, in this order, and no others; without any, that it has none. */
    public SectionAssert hasPoints(String... expected) {
        return hasField("points", present().points(), List.of(expected));
    }

    @Override
    void hasFieldsOf(Section expected) {
        hasField("kind", present().kind(), expected.kind());
        hasFieldOf("label", present().label(), expected.label());
        hasField("markdown", present().markdown(), expected.markdown());
        hasField("points", present().points(), expected.points());
    }
}
