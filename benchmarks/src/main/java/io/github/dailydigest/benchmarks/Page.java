package io.github.dailydigest.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document with figures between two comments. */
final class Page {

    private Page() {}

    /** Replaces the text after the comment with this name. */
    static void replace(Path page, String name, String text) throws IOException {
        String before = Files.readString(page);
        String open = "<!-- figures: " + name + " -->\n";
        int start = before.indexOf(open) + open.length();
        int end = before.indexOf("<!-- end -->", start);
        if (start < open.length() || end < 0) {
            throw new IOException(page + " has no comments for the figures of " + name);
        }
        Files.writeString(page, before.substring(0, start) + "\n" + text + "\n" + before.substring(end));
    }
}
