package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged jar in its own process. */
class DigestJarIT {

    private static final Path JAR = Path.of(System.getProperty("digest.jar"));

    @TempDir
    private Path folder;

    @Test
    void commandInTheReadmePrintsTheExpectedJson() throws Exception {
        String command = Files.readAllLines(Outcome.ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith("java -jar "))
                .findFirst()
                .orElseThrow();
        List<String> words = List.of(command.split(" ", -1));

        assertThat(Outcome.ROOT.resolve(words.get(2))).isEqualTo(JAR);
        Outcome outcome = run(List.of(), words.subList(3, words.size()).toArray());
        assertThat(outcome.out()).isEqualTo(ToJsonTest.examplesAsJson());
        assertThat(outcome.status()).isZero();
    }

    @Test
    void theCharsetLocaleAndTimeZoneOfThePlatformHaveNoEffect() throws Exception {
        List<String> platform = List.of(
                "-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Seoul");

        Outcome usual = run(List.of(), "to-json", "--strict", "info", Outcome.ROOT.resolve("examples/digests"));
        Outcome other = run(platform, "to-json", "--strict", "INFO", Outcome.ROOT.resolve("examples/digests"));

        assertThat(other).isEqualTo(usual);
        assertThat(other.out()).isEqualTo(ToJsonTest.examplesAsJson());
        assertThat(other.status()).isEqualTo(1);
    }

    @Test
    void jsonConvertedToMarkdownAndBackIsTheSameOnEveryPlatform() throws Exception {
        Path json = Files.writeString(folder.resolve("a.ndjson"), ToJsonTest.examplesAsJson());

        Outcome back = run(List.of("-Dfile.encoding=US-ASCII"), "from-json", json);

        assertThat(back.status()).isZero();
        Path markdown = Files.writeString(folder.resolve("a.md"), back.out());
        assertThat(run(List.of(), "to-json", markdown).out()).isEqualTo(ToJsonTest.examplesAsJson());
    }

    @Test
    void versionIsReadFromTheJar() throws Exception {
        assertThat(run(List.of(), "--version").out()).matches("digest \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    private Outcome run(List<String> options, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(JAR.toString());
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(Outcome.ROOT.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Outcome(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
