package org.example.papers.web;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestHtml;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paper as the template shows it. Templates of Thymeleaf cannot call static methods, so all strings are prepared
 * here.
 *
 * @param anchor the id of the paper in its page
 * @param title the title, a link if it is safe
 * @param votes the number of votes, such as {@code 1 vote}
 * @param authors the names in one line, empty if there are none
 * @param links media and other links
 * @param sectionsHtml the sections: HTML in which nothing can run
 */
public record PaperView(
        String anchor,
        LinkView title,
        Optional<String> votes,
        String authors,
        Optional<String> topic,
        List<LinkView> links,
        List<String> sectionsHtml) {

    /** Below the title of a paper, which is a heading of level 2. */
    private static final DigestHtml HTML =
            DigestHtml.builder().firstHeadingLevel(3).build();

    static PaperView of(int number, Paper paper) {
        return new PaperView(
                anchor(number),
                LinkView.ofTitle(paper),
                votes(paper.votes()),
                authors(paper),
                paper.topic(),
                Stream.concat(
                                paper.media().map(LinkView::of).stream(),
                                paper.links().stream().map(LinkView::of))
                        .toList(),
                paper.sections().stream().map(HTML::section).toList());
    }

    /** Returns whether there is anything between the authors and the sections. */
    public boolean hasFacts() {
        return votes.isPresent() || topic.isPresent() || !links.isEmpty();
    }

    static String anchor(int number) {
        return "paper-" + number;
    }

    private static Optional<String> votes(OptionalInt votes) {
        return votes.isEmpty()
                ? Optional.empty()
                : Optional.of(votes.getAsInt() + (votes.getAsInt() == 1 ? " vote" : " votes"));
    }

    private static String authors(Paper paper) {
        String names = paper.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        return paper.moreAuthors() ? names + " and others" : names;
    }
}
