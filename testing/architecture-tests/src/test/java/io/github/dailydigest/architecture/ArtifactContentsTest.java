package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.module.ModuleReader;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void sourcesOfAllClassesAreBesideTheJar(Artifact artifact) throws IOException {
        Path jar = artifact.location();
        assumeThat(jar).as("not a folder, as before it is packaged").isRegularFile();
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "-sources.jar");

        try (ZipFile sources = new ZipFile(jar.resolveSibling(name).toFile())) {
            assertThat(sources.stream().map(ZipEntry::getName))
                    .containsAll(artifact.files().stream()
                            .filter(file -> file.endsWith(".class") && !file.contains("$"))
                            .map(file -> file.replaceFirst("\\.class$", ".java"))
                            .toList());
        }
    }
}
