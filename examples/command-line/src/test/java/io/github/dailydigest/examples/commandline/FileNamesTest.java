package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that are not ASCII. The locale matters only when a process starts, so the command runs in its own. */
@EnabledOnOs(OS.LINUX)
class FileNamesTest {

    private static final String REASON = ": cannot be read: its name has bytes that are no characters in ";

    @TempDir
    private Path folder;

    /** Writes {@code a.md}, and two files whose names differ only in a letter that is not ASCII. */
    @BeforeEach
    void writeFiles() throws Exception {
        Path files = folder.resolve("files");
        Samples.write(files.resolve("a.md"), Samples.clean("A Title"));
        // A shell writes them, since Java might not be able to in the locale of the test.
        Process shell = new ProcessBuilder(
                        "sh", "-c", "cp a.md \"$(printf '\\303\\251').md\"; cp a.md \"$(printf '\\303\\274').md\"")
                .directory(files.toFile())
                .start();
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void thatTheLocaleCannotDecodeAreReportedAndOtherFilesAreRead() throws Exception {
        Outcome outcome = run("C", "main to-json --source files");

        assertThat(outcome.outLines()).singleElement().asString().startsWith("{\"source\":\"files/a.md\"");
        assertThat(outcome.errLines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("files/") && line.contains(".md" + REASON))
                .allMatch(line -> line.endsWith("; set LC_ALL=C.UTF-8"));
        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILURE);
    }

    @Test
    void thatTheLocaleCannotDecodeAreReportedAsArguments() throws Exception {
        Outcome markdown = run("C", "main format --check files/*.md");
        Outcome json = run("C", "main from-json files/\"$(printf '\\303\\251').md\"");

        assertThat(markdown.errLines()).hasSize(2).allMatch(line -> line.contains(".md" + REASON));
        assertThat(markdown.status()).isEqualTo(ExitStatus.FAILURE);
        assertThat(json.errLines()).singleElement().asString().contains(".md" + REASON);
        assertThat(json.status()).isEqualTo(ExitStatus.FAILURE);
    }

    @Test
    void thatTheLocaleCanDecodeComeOutAsTheyAre() throws Exception {
        Outcome outcome = run("C.UTF-8", "main to-json --source files");

        assertThat(outcome.outLines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("{\"source\":\"files/\u00E9.md\""))
                .anyMatch(line -> line.startsWith("{\"source\":\"files/\u00FC.md\""));
        assertThat(outcome.status()).isEqualTo(ExitStatus.SUCCESS);
    }

    /** Runs a command of the shell, in which {@code main} is the command to test. */
    private Outcome run(String locale, String command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String main = "main() { \"$JAVA\" -cp \"$CP\" \"$MAIN\" \"$@\"; }; ";
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", main + command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("JAVA", java);
        builder.environment().put("CP", System.getProperty("java.class.path"));
        builder.environment().put("MAIN", Main.class.getName());
        int status = builder.start().waitFor();
        return new Outcome(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
