package io.github.dailydigest.benchmarks;

import io.github.dailydigest.benchmarks.FoundPaper.FoundSection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Regular expressions as a user would write them: one for the heading of a paper, and one for each field. */
final class RegexReader {

    private static final Pattern PAPER = Pattern.compile("^### \\[(.+)\\]\\((\\S+)\\)\\s*$", Pattern.MULTILINE);
    private static final Pattern IMAGE = Pattern.compile("^!\\[.*?\\]\\((\\S+?)\\)", Pattern.MULTILINE);
    private static final Pattern VOTES = Pattern.compile("^Vote: (\\d+)\\s*$", Pattern.MULTILINE);
    private static final Pattern AUTHORS = Pattern.compile("^Authors: (.+)$", Pattern.MULTILINE);
    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Pattern BULLET =
            Pattern.compile("^- (?:\\*{2,3}(.+?)\\*{2,3}: ?)?(.+(?:\\R(?!- |#).+)*)", Pattern.MULTILINE);

    private RegexReader() {}

    static List<FoundPaper> read(String text) {
        List<FoundPaper> papers = new ArrayList<>();
        List<MatchResult> headings = PAPER.matcher(text).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            papers.add(paper(headings.get(i), text.substring(headings.get(i).end(), end)));
        }
        return papers;
    }

    private static FoundPaper paper(MatchResult heading, String text) {
        String votes = first(VOTES, text);
        String authors = first(AUTHORS, text);
        List<FoundSection> sections = new ArrayList<>();
        Matcher bullet = BULLET.matcher(text);
        while (bullet.find()) {
            sections.add(new FoundSection(bullet.group(1), bullet.group(2)));
        }
        return new FoundPaper(
                heading.group(1),
                heading.group(2),
                first(IMAGE, text),
                votes == null ? null : Integer.valueOf(votes),
                authors == null ? List.of() : COMMA.splitAsStream(authors).toList(),
                sections);
    }

    private static @Nullable String first(Pattern field, String text) {
        Matcher matcher = field.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
