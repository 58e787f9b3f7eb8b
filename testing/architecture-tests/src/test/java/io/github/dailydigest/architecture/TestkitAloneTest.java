package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The testkit works with the model and AssertJ alone, so that users of other test frameworks need not add JUnit or
 * jqwik.
 */
class TestkitAloneTest {

    private static final String IMPORTS = """
            import io.github.dailydigest.model.*;
            import io.github.dailydigest.testkit.*;
            import static io.github.dailydigest.testkit.DigestAssertions.assertThat;
            """;

    @TempDir
    private Path classes;

    @Test
    void everythingButTheArbitrariesNeedsOnlyAssertj() throws Exception {
        Snippet snippet = new Snippet(IMPORTS + """
                System.out.println(GoldenCase.all().size() > 200);
                System.out.println(GoldenCase.named("votes-in-words").diagnostics());
                assertThat(Samples.english()).hasPapers(3).paper(0).section(SectionKind.WHATS_NEW).hasLabel("What's New");
                Rendering rendering = Variant.of(Variant.LineEnd.CRLF).render(Samples.all());
                System.out.println(rendering.papers().size());
                for (Damage damage : Damage.values())
                    System.out.println(damage + " " + damage.apply(rendering, 42).isPresent());
                try {
                    assertThat(Samples.korean()).hasNoDate();
                } catch (AssertionError e) {
                    System.out.println(e.getMessage().strip());
                }
                """);

        assertThat(snippet.run(classes, classPath())).isEqualTo("""
                true
                [5:1 UNREADABLE_VOTES]
                8
                TRUNCATION true
                LOST_ASTERISKS true
                LOST_NUMBER_SIGNS true
                LOST_LINE_END true
                SWAPPED_LINES true
                DOUBLED_HEADING true
                MIXED_LINE_ENDS true
                INVALID_BYTES true
                Expecting the digest to have no date
                but was
                  2031-02-04
                """);
    }

    @Test
    void arbitrariesNeedJqwik() {
        Snippet snippet = new Snippet("""
                Class.forName("io.github.dailydigest.testkit.DigestArbitraries").getMethod("digests").invoke(null);
                """);

        assertThatThrownBy(() -> snippet.run(classes, classPath()))
                .isInstanceOf(InvocationTargetException.class)
                .rootCause()
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessageStartingWith("net.jqwik.api.");
    }

    @Test
    void moduleGraphNeedsOnlyAssertj() throws URISyntaxException {
        Configuration resolved = Configuration.resolve(
                ModuleFinder.of(classPath().toArray(Path[]::new)),
                List.of(ModuleLayer.boot().configuration()),
                ModuleFinder.of(),
                Set.of(Artifact.TESTKIT.packageName()));

        assertThat(resolved.modules())
                .extracting(ResolvedModule::name)
                .containsExactlyInAnyOrder(
                        Artifact.TESTKIT.packageName(), Artifact.MODEL.packageName(), "org.assertj.core");
    }

    private static List<Path> classPath() throws URISyntaxException {
        Path assertj = Path.of(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return List.of(Artifact.MODEL.location(), Artifact.TESTKIT.location(), assertj);
    }
}
