package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files for tests. */
final class Samples {

    private Samples() {}

    /** Returns a digest without diagnostics, with one paper of this title. */
    static String clean(String title) {
        return """
                ## Daily Papers (2031-02-03)

                ### [%s](https://arxiv.org/abs/3102.00001)

                Vote: 85

                Authors: Ada Example, Bo Sample

                - ***What's New***: 모델이 자신의 메모를 읽습니다. \uD83D\uDE42

                """.formatted(title);
    }

    /** Returns a digest with one diagnostic, an error in line 5. */
    static String withError() {
        return clean("A Title").replace("Vote: 85", "Vote: some");
    }

    /** Returns a digest with one diagnostic, an info in line 9. */
    static String withInfo() {
        return clean("A Title").replace("What's New", "Outlook");
    }

    /** Writes a file and creates its parent folders. */
    static Path write(Path file, String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
