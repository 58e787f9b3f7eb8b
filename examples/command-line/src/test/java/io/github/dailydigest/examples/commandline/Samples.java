package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files for the tests to read. */
final class Samples {

    private Samples() {}

    /** A digest that gives no diagnostic, whose one paper has this title. */
    static String clean(String title) {
        return """
                ## Daily Papers (2031-02-03)

                ### [%s](https://arxiv.org/abs/3102.00001)

                Vote: 85

                Authors: Ada Example, Bo Sample

                - ***What's New***: 모델이 자신의 메모를 읽습니다. \uD83D\uDE42

                """.formatted(title);
    }

    /** A digest that gives one diagnostic, an error in line 5. */
    static String withError() {
        return clean("A Title").replace("Vote: 85", "Vote: some");
    }

    /** A digest that gives one diagnostic, an info in line 9. */
    static String withInfo() {
        return clean("A Title").replace("What's New", "Outlook");
    }

    /** Writes a file and the folders that it needs. */
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
