package io.github.dailydigest.parser;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Adds distinct words to the titles, names, fields and bodies of digests. */
final class MarkedDigests {

    private static final Pattern WORD = Pattern.compile("q\\d+z");

    private int next;

    private MarkedDigests() {}

    /** Returns the digests with such words; they can still be written in the same variants. */
    static List<Digest> digests(List<Digest> digests) {
        MarkedDigests marked = new MarkedDigests();
        return digests.stream().map(marked::mark).toList();
    }

    /** Returns the matches of such words in a text. */
    static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private Digest mark(Digest digest) {
        return Digest.builder()
                .from(digest)
                .title(digest.title().map(title -> title.startsWith("New uploads") ? title : title + " " + word()))
                .papers(digest.papers().stream().map(this::mark).toList())
                .build();
    }

    private Paper mark(Paper paper) {
        Paper.Builder marked = Paper.builder()
                .from(paper)
                .title(paper.title() + " " + word())
                .addAuthors(Author.of(word()))
                .sections(paper.sections().stream().map(this::mark).toList());
        paper.metadata().forEach((key, value) -> marked.putMetadata(key, value + " " + word()));
        return marked.build();
    }

    private Section mark(Section section) {
        Section.Builder marked = Section.builder().from(section);
        if (section.points().isEmpty()) {
            return marked.markdown(word() + " " + section.markdown()).build();
        }
        if (section.label().isPresent()) {
            return section;
        }
        List<String> points = new ArrayList<>(section.points());
        String first = points.get(0).lines().findFirst().orElse("");
        String word = word();
        points.set(0, word + " " + points.get(0));
        StringBuilder markdown = new StringBuilder(section.markdown());
        markdown.insert(markdown.indexOf(first), word + " ");
        return marked.points(points).markdown(markdown.toString()).build();
    }

    private String word() {
        return "q" + next++ + "z";
    }
}
