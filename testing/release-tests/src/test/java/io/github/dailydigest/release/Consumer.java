package io.github.dailydigest.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Programs of users, which have one repository: the bundle of a release, and beside it the libraries of others. */
final class Consumer {

    private static final Path FOLDER = Release.TARGET.resolve("consumer");

    /** A repository beside that of Maven, as a user's settings name it. */
    private static final String BESIDE_CENTRAL = """
            <settings>
              <profiles>
                <profile>
                  <id>release</id>
                  <repositories><repository><id>release</id><url>%s</url></repository></repositories>
                </profile>
              </profiles>
              <activeProfiles><activeProfile>release</activeProfile></activeProfiles>
            </settings>
            """;

    /** A repository in place of all others, those of plugins included. */
    private static final String ALONE = """
            <settings>
              <mirrors>
                <mirror><id>release</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
              </mirrors>
            </settings>
            """;

    private static final Set<Path> GRADLE_OUTPUT = Set.of(Path.of("build"), Path.of(".gradle"));

    private final Path repository;

    private Consumer(Path repository) {
        this.repository = repository;
    }

    /**
     * Writes the bundle into an empty repository, and adds the libraries and plugins of others that examples/maven
     * needs. To learn which these are, it runs that program with Maven Central beside the bundle.
     */
    static Consumer of(Bundle bundle) throws IOException, InterruptedException {
        Tree.delete(FOLDER);
        Path repository = Files.createDirectories(FOLDER.resolve("repository"));
        bundle.writeTo(repository);
        Path seed = FOLDER.resolve("seed");
        runMaven("seed", BESIDE_CENTRAL.formatted(repository.toUri()), Tree.ROOT.resolve("examples/digests"));
        Path ours = seed.resolve("io/github/dailydigest");
        if (!Files.exists(ours)) {
            throw new IllegalStateException("The program did not use the bundle, see " + FOLDER);
        }
        // Notes of where a file came from are of no use in a repository.
        Tree.copy(seed, repository, path -> !path.equals(ours) && !path.endsWith("_remote.repositories"));
        return new Consumer(repository);
    }

    /** Runs examples/maven, with no repository but this one, and returns what the program prints of a file. */
    String runMaven(Path file) throws IOException, InterruptedException {
        return runMaven("alone", ALONE.formatted(repository.toUri()), file);
    }

    private static String runMaven(String name, String settings, Path file) throws IOException, InterruptedException {
        Path project = FOLDER.resolve(name + "-project");
        Tree.copy(Tree.ROOT.resolve("examples/maven"), project, path -> !path.endsWith("target"));
        Path settingsFile = Files.writeString(FOLDER.resolve(name + ".xml"), settings);
        return Command.in(project, FOLDER.resolve(name + ".log"))
                .maven(List.of(
                        "-q",
                        "-B",
                        "-ntp",
                        "-s",
                        settingsFile.toString(),
                        "-Dmaven.repo.local=" + FOLDER.resolve(name),
                        "-Ddigest.version=" + Release.VERSION,
                        "-Dexec.args=" + file,
                        "compile",
                        "exec:java"));
    }

    /** Runs examples/gradle, with no repository but this one and an empty cache, and returns what is printed. */
    String runGradle() throws IOException, InterruptedException {
        Path folder = FOLDER.resolve("gradle");
        Path project = folder.resolve("project");
        Tree.copy(Tree.ROOT.resolve("examples/gradle"), project, path -> !GRADLE_OUTPUT.contains(path.getFileName()));
        Tree.copy(Tree.ROOT.resolve("examples/digests"), folder.resolve("digests"), path -> true);
        return Command.in(project, FOLDER.resolve("gradle.log"))
                .run(List.of(
                        "gradle",
                        "--no-daemon",
                        "-q",
                        "-g",
                        folder.resolve("home").toString(),
                        "-PdigestRepository=" + repository.toUri(),
                        "-PdigestVersion=" + Release.VERSION,
                        "run"));
    }
}
