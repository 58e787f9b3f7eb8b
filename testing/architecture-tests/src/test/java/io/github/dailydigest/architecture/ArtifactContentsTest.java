package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
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
                        || name.matches("META-INF/(?:MANIFEST\\.MF|LICENSE|services/[\\w.]+|spring/[\\w.]+|maven/.*)")
                        || name.equals("META-INF/" + artifact.artifactId() + ".kotlin_module"));
    }

    /**
     * Users have no annotations of Immutables. Descriptors name modules with dots, and classes their types with
     * slashes.
     */
    @ParameterizedTest
    @EnumSource(Artifact.class)
    void classesDoNotNameImmutables(Artifact artifact) throws IOException {
        jar(artifact);
        int classes = 0;

        try (ModuleReader reader = artifact.module().open()) {
            for (String file : artifact.files()) {
                if (file.endsWith(".class")) {
                    try (InputStream content = reader.open(file).orElseThrow()) {
                        assertThat(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                                .as(file)
                                .doesNotContainPattern("org[/.]immutables");
                    }
                    classes++;
                }
            }
        }

        assertThat(classes).isGreaterThan(artifact.exportedClasses().size());
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void artifactsAreBundlesThatExportOnePackage(Artifact artifact) throws IOException {
        try (JarFile jar = new JarFile(jar(artifact).toFile())) {
            Attributes headers = jar.getManifest().getMainAttributes();

            assertThat(headers.getValue("Bundle-SymbolicName")).isEqualTo(artifact.packageName());
            assertThat(headers.getValue("Export-Package"))
                    .startsWith(artifact.packageName() + ";version=\"")
                    .containsOnlyOnce(artifact.packageName());
            assertThat(headers.getValue("Import-Package"))
                    .contains("org.jspecify.annotations;version=\"[1.0,2)\";resolution:=optional")
                    .doesNotContain("immutables", artifact.packageName());
        }
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void sourcesOfAllClassesAreBesideTheJar(Artifact artifact) throws IOException {
        Path jar = jar(artifact);
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "-sources.jar");

        try (ZipFile sources = new ZipFile(jar.resolveSibling(name).toFile())) {
            assertThat(sources.stream().map(ZipEntry::getName).map(file -> file.replaceFirst("\\.kt$", ".java")))
                    .containsAll(artifact.files().stream()
                            .filter(file -> file.endsWith(".class") && !file.contains("$"))
                            .map(file -> file.replaceFirst("\\.class$", ".java"))
                            .toList());
            assertThat(sources.getInputStream(sources.getEntry("META-INF/MANIFEST.MF")))
                    .asString(StandardCharsets.UTF_8)
                    .doesNotContain("Bundle-");
        }
    }

    private static Path jar(Artifact artifact) {
        Path jar = artifact.location();
        assumeThat(jar).as("not a folder, as before it is packaged").isRegularFile();
        return jar;
    }
}
