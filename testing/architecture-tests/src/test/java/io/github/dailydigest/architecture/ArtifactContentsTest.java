package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArtifactContentsTest {

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void artifactsContainTheLicense(Artifact artifact) throws IOException {
        try (ModuleReader reader = artifact.module().open();
                var license = reader.open("META-INF/LICENSE").orElseThrow()) {
            assertThat(license).hasContent(Tree.read("LICENSE"));
        }
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void artifactsContainNoOtherFiles(Artifact artifact) {
        String ownFiles = artifact.packageName().replace('.', '/') + "/.*";

        assertThat(artifact.files())
                .filteredOn(name -> !name.endsWith("/"))
                .allMatch(name -> name.matches("module-info\\.class|" + ownFiles)
                        || name.matches("META-INF/(?:MANIFEST\\.MF|LICENSE|services/[\\w.]+|spring/[\\w.]+|maven/.*)"));
    }
}
