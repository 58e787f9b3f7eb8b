package io.github.dailydigest.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The published artifacts, as they are on the class path: each is a jar or, before it is packaged, a folder. */
enum Artifact {
    MODEL("digest-model", "io.github.dailydigest.model"),
    PARSER("digest-parser", "io.github.dailydigest.parser"),
    JACKSON("digest-jackson", "io.github.dailydigest.jackson"),
    JACKSON3("digest-jackson3", "io.github.dailydigest.jackson3"),
    KOTLIN("digest-kotlin", "io.github.dailydigest.kotlin"),
    TESTKIT("digest-testkit", "io.github.dailydigest.testkit");

    private final String artifactId;
    private final String packageName;

    Artifact(String artifactId, String packageName) {
        this.artifactId = artifactId;
        this.packageName = packageName;
    }

    String artifactId() {
        return artifactId;
    }

    /** Returns the only exported package, whose name is also that of the module. */
    String packageName() {
        return packageName;
    }

    /** Returns the jar or the folder. */
    Path location() {
        try {
            Class<?> anchor = Class.forName(packageName + ".package-info");
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(artifactId + " is not on the class path", e);
        }
    }

    /** Returns the artifact as a module. */
    ModuleReference module() {
        return ModuleFinder.of(location()).find(packageName).orElseThrow();
    }

    /** Returns the paths of all files in the artifact, separated by {@code /}. */
    List<String> files() {
        try (ModuleReader reader = module().open();
                var names = reader.list()) {
            return names.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the classes of the exported package; see {@link #classes()}. */
    List<Class<?>> exportedClasses() {
        return classes().stream()
                .filter(type -> type.getPackageName().equals(packageName))
                .toList();
    }

    /** Returns all classes, sorted by name, not initialized, without {@code module-info} and {@code package-info}. */
    List<Class<?>> classes() {
        return files().stream()
                .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .<Class<?>>map(Artifact::load)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Artifact.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
