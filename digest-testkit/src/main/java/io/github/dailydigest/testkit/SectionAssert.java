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

    static String name(String position, @Nullable Section section) {
        return section == null ? position : position + " " + section.kind();
    }

    /** Verifies that the section has this kind. */
    public SectionAssert hasKind(SectionKind expected) {
        return hasField("kind", present().kind(), expected);
    }

    /** Verifies that the section has this label. */
    public SectionAssert hasLabel(String expected) {
        return hasField("label", present().label(), expected);
    }

    /** Verifies that the section has no label. */
    public SectionAssert hasNoLabel() {
        return hasNo("label", present().label());
    }

    /** Verifies that the section has exactly this body. */
    public SectionAssert hasMarkdown(String expected) {
        return hasField("markdown", present().markdown(), expected);
    }

    /** Verifies that the section has exactly these points, in this order. Without arguments: that it has none. */
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
