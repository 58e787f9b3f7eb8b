package io.github.dailydigest.benchmarks;

import io.github.dailydigest.benchmarks.FoundPaper.FoundSection;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads papers from the tree of commonmark-java. Titles, labels and bodies are cut from the source by their spans. */
final class TreeReader {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String source;
    private final List<FoundPaper> papers = new ArrayList<>();

    private @Nullable Link heading;
    private @Nullable String image;
    private @Nullable Integer votes;
    private List<String> authors = List.of();
    private List<FoundSection> sections = new ArrayList<>();

    private TreeReader(String source) {
        this.source = source;
    }

    static List<FoundPaper> read(String text) {
        return new TreeReader(text).papers();
    }

    private List<FoundPaper> papers() {
        for (Node block = PARSER.parse(source).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading) {
                close();
                heading = block.getFirstChild() instanceof Link link ? link : null;
            } else if (block instanceof Paragraph) {
                field(block);
            } else if (block instanceof BulletList) {
                for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                    sections.add(section(item));
                }
            }
        }
        close();
        return papers;
    }

    private void close() {
        if (heading != null) {
            papers.add(new FoundPaper(inside(heading), heading.getDestination(), image, votes, authors, sections));
        }
        image = null;
        votes = null;
        authors = List.of();
        sections = new ArrayList<>();
    }

    private void field(Node paragraph) {
        if (paragraph.getFirstChild() instanceof Image found) {
            image = found.getDestination();
        } else {
            String text = text(paragraph);
            if (text.matches("Vote: \\d+")) {
                votes = Integer.valueOf(text.substring("Vote: ".length()));
            } else if (text.startsWith("Authors: ")) {
                authors = List.of(text.substring("Authors: ".length()).split(", *"));
            }
        }
    }

    private FoundSection section(Node item) {
        Node first = item.getFirstChild();
        Node label = first == null ? null : first.getFirstChild();
        int end = end(item);
        if (label instanceof Emphasis || label instanceof StrongEmphasis) {
            int body = source.indexOf(':', end(label)) + 1;
            return new FoundSection(
                    text(label), source.substring(Math.min(body, end), end).strip());
        }
        return new FoundSection(null, first == null ? "" : source.substring(start(first), end));
    }

    /** Returns the source of the children of a node. */
    private String inside(Node node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        return first == null || last == null ? "" : source.substring(start(first), end(last));
    }

    private static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text found) {
                text.append(found.getLiteral());
            }
        });
        return text.toString();
    }
}
