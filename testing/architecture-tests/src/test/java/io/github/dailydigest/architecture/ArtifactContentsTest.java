package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArtifactContentsTest {

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void anArtifactCarriesTheLicence(Artifact artifact) throws IOException {
        try (ModuleReader reader = artifact.module().open();
                var licence = reader.open("META-INF/LICENSE").orElseThrow()) {
            assertThat(licence).hasContent(Tree.read("LICENSE"));
        }
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void nothingStrayIsPacked(Artifact artifact) {
        String ours = artifact.packageName().replace('.', '/') + "/.*";

        assertThat(artifact.files())
                .filteredOn(name -> !name.endsWith("/"))
                .allMatch(name -> name.matches("module-info\\.class|" + ours)
                        || name.matches("META-INF/(?:MANIFEST\\.MF|LICENSE|services/[\\w.]+|spring/[\\w.]+|maven/.*)"));
    }
}
