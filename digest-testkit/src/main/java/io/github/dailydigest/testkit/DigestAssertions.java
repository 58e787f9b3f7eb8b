package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ assertions for the values of the model. To use {@code assertThat} of this class and of AssertJ together,
 * import both by name: a static import by name hides the methods of a static import on demand such as
 * {@code Assertions.*}. Failure messages name the paper, the section and the field; those of {@code isEqualTo} name the
 * first difference.
 *
 * <pre>{@code
 * import static io.github.dailydigest.testkit.DigestAssertions.assertThat;
 *
 * assertThat(digest)
 *         .hasDate(LocalDate.of(2031, 2, 3))
 *         .hasPapers(3)
 *         .paper(0)
 *         .hasTitle("A Title")
 *         .section(SectionKind.WHATS_NEW)
 *         .hasMarkdown("A smaller model.");
 * }</pre>
 *
 * <p>Every method is thread-safe.
 */
public final class DigestAssertions {

    private DigestAssertions() {}

    /** Returns assertions on a digest. */
    public static DigestAssert assertThat(@Nullable Digest actual) {
        return new DigestAssert(actual);
    }

    /** Returns assertions on a paper. */
    public static PaperAssert assertThat(@Nullable Paper actual) {
        return new PaperAssert(actual, PaperAssert.name("paper", actual));
    }

    /** Returns assertions on a section. */
    public static SectionAssert assertThat(@Nullable Section actual) {
        return new SectionAssert(actual, SectionAssert.name("section", actual));
    }
}
