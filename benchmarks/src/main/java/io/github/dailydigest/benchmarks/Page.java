package io.github.dailydigest.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document in which the figures stand between two comments. */
final class Page {

    private Page() {}

    /** Puts a text where that of this name stands. */
    static void replace(Path page, String name, String text) throws IOException {
        String before = Files.readString(page);
        String open = "<!-- figures: " + name + " -->\n";
        int start = before.indexOf(open) + open.length();
        int end = before.indexOf("<!-- end -->", start);
        if (start < open.length() || end < 0) {
            throw new IOException(page + " has no place for the figures of " + name);
        }
        Files.writeString(page, before.substring(0, start) + "\n" + text + "\n" + before.substring(end));
    }
}
