package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The public API is recorded in files, so that every change of it is visible. */
class PublicSurfaceTest {

    private static final Path APPROVED =
            Tree.ROOT.resolve("testing/architecture-tests/src/test/resources/public-surface");
    private static final Path ACTUAL = Tree.ROOT.resolve("testing/architecture-tests/target/public-surface");

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void publicSurfaceIsAsApproved(Artifact artifact) throws IOException {
        String file = artifact.artifactId() + ".txt";
        String actual = PublicSurface.of(artifact.exportedClasses());
        Path approved = APPROVED.resolve(file);
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(file), actual);

        assertThat(actual.lines())
                .as(
                        "the public surface of %s; if the change is intended, approve it with\n"
                                + "  cp testing/architecture-tests/target/public-surface/%s testing/architecture-tests/src/test/resources/public-surface/",
                        artifact.artifactId(), file)
                .containsExactlyElementsOf(Files.exists(approved) ? Files.readAllLines(approved) : List.of());
    }

    @Test
    void membersInheritedFromHiddenTypesAreIncluded() {
        assertThat(PublicSurface.of(Artifact.TESTKIT.exportedClasses()))
                .contains("public final class io.github.dailydigest.testkit.PaperAssert\n")
                .contains("  public S isEqualTo(@Nullable Object)\n")
                .doesNotContain("ModelAssert");
    }

    @Test
    void publicTypesOfTheModelInheritOnlyFromPublicTypes() {
        assertThat(Artifact.MODEL.exportedClasses())
                .filteredOn(type -> Modifier.isPublic(type.getModifiers()) && type.getSuperclass() != null)
                .isNotEmpty()
                .allMatch(type -> Modifier.isPublic(type.getSuperclass().getModifiers()));
    }

    @Test
    void parametersThatMayBeNullAreMarked() {
        assertThat(PublicSurface.of(Artifact.TESTKIT.exportedClasses()))
                .contains("DigestAssert assertThat(@Nullable io.github.dailydigest.model.Digest)\n");
    }
}
