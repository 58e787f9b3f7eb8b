package io.github.dailydigest.benchmarks;

import io.github.dailydigest.benchmarks.FoundPaper.FoundSection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hand-written scanner for the clean format. It recognizes lines by their first character and checks nothing. */
final class LineReader {

    private final String text;
    private final List<FoundPaper> papers = new ArrayList<>();

    private String title = "";
    private String url = "";
    private @Nullable String image;
    private @Nullable Integer votes;
    private List<String> authors = List.of();
    private List<FoundSection> sections = new ArrayList<>();

    private LineReader(String text) {
        this.text = text;
    }

    static List<FoundPaper> read(String text) {
        return new LineReader(text).papers();
    }

    private List<FoundPaper> papers() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                line(start, end);
            }
            start = end + 1;
        }
        close();
        return papers;
    }

    private void line(int start, int end) {
        switch (text.charAt(start)) {
            case '#' -> heading(start, end);
            case '!' -> image = text.substring(text.indexOf('(', start) + 1, end - 1);
            case 'V' -> votes = number(start + "Vote: ".length(), end);
            case 'A' -> authors = names(start + "Authors: ".length(), end);
            case '-' -> bullet(start + 2, end);
            default -> {}
        }
    }

    private void heading(int start, int end) {
        close();
        if (text.startsWith("### [", start)) {
            int middle = text.lastIndexOf("](", end);
            title = text.substring(start + "### [".length(), middle);
            url = text.substring(middle + 2, end - 1);
        }
    }

    private void close() {
        if (!title.isEmpty()) {
            papers.add(new FoundPaper(title, url, image, votes, authors, sections));
        }
        title = "";
        image = null;
        votes = null;
        authors = List.of();
        sections = new ArrayList<>();
    }

    private @Nullable Integer number(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private List<String> names(int start, int end) {
        List<String> names = new ArrayList<>();
        int from = start;
        for (int comma = text.indexOf(", ", from); comma >= 0 && comma < end; comma = text.indexOf(", ", from)) {
            names.add(text.substring(from, comma));
            from = comma + 2;
        }
        names.add(text.substring(Math.min(from, end), end));
        return names;
    }

    private void bullet(int start, int end) {
        int from = start;
        while (from < end && text.charAt(from) == '*') {
            from++;
        }
        int colon = from == start ? -1 : text.indexOf("*: ", from);
        if (colon < 0 || colon > end) {
            sections.add(new FoundSection(null, text.substring(Math.min(start, end), end)));
        } else {
            String label = text.substring(from, colon - (from - start - 1));
            sections.add(new FoundSection(label, text.substring(colon + 3, end)));
        }
    }
}
