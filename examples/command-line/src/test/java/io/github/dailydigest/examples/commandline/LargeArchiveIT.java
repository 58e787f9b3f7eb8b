package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A single file that is larger than the heap. */
class LargeArchiveIT {

    /** More than the heap in every build, and many times as much in a campaign. */
    private static final long SIZE = (Boolean.getBoolean("digest.campaign") ? 300L : 60L) * 1024 * 1024;

    private static final int PAPERS = 20;

    @TempDir
    private Path folder;

    /** The timeout is generous: it only stops a run that spends all its time on garbage collection. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void becomesJsonLinesInASmallHeap() throws IOException, InterruptedException {
        byte[] digest = digest().getBytes(StandardCharsets.UTF_8);
        long digests = SIZE / digest.length;
        Path archive = folder.resolve("archive.md");
        write(archive, digest, digests);
        Path errors = folder.resolve("errors");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-jar",
                        System.getProperty("digest.jar"),
                        "to-json",
                        archive.toString())
                .redirectError(errors.toFile())
                .start();
        long lines = 0;
        Set<String> different = new HashSet<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines++;
                different.add(line);
            }
        } finally {
            process.destroy();
        }

        assertThat(process.waitFor()).isZero();
        assertThat(errors).isEmptyFile();
        assertThat(lines).isEqualTo(digests);
        assertThat(different)
                .containsExactly(Outcome.of("to-json", one(digest)).outLines().get(0));
    }

    private Path one(byte[] digest) throws IOException {
        return Files.write(folder.resolve("one.md"), digest);
    }

    private static void write(Path archive, byte[] digest, long times) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            for (long i = 0; i < times; i++) {
                out.write(digest);
            }
        }
    }

    /** Returns a digest of usual length. */
    private static String digest() {
        StringBuilder digest = new StringBuilder("## Daily Papers (2031-02-03)\n\n");
        for (int paper = 1; paper <= PAPERS; paper++) {
            digest.append("""
                    ### [A Title of %1$d Words](https://arxiv.org/abs/3102.%1$05d)

                    ![](https://example.org/thumbnails/3102.%1$05d.png)

                    Vote: %1$d

                    Authors: Ada Example, Bo Sample, 김예시

                    - ***What's New***: %2$s
                    - ***Technical Details***: %2$s
                    - ***Performance Highlights***: %2$s

                    """.formatted(
                            paper, "모델이 자신의 메모를 읽습니다 ($\\nabla^2$). ".repeat(6).strip()));
        }
        return digest.toString();
    }
}
