package io.github.dailydigest.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A document of the project: its fenced code blocks, each with the heading above it, and the targets of its links.
 *
 * @param file its path, relative to the root of the project
 * @param headings the headings of level 2, as written
 * @param blocks the fenced code blocks, in order
 * @param links the targets of its links
 */
record Document(String file, List<String> headings, List<Block> blocks, List<String> links) {

    private static final Pattern SOURCE = Pattern.compile("<!-- from (\\S+) -->");

    /**
     * A fenced code block.
     *
     * @param file the document that contains it
     * @param line the one-based line on which it starts
     * @param heading the heading of level 2 above it, empty if there is none
     * @param language the info string of the fence
     * @param text its lines
     * @param source the file that contains these lines, too, named by a comment above the block
     */
    record Block(String file, int line, String heading, String language, String text, Optional<String> source) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    static Document of(String file) {
        String text = Tree.read(file);
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(text);
        List<String> headings = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        String heading = "";
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            SourceSpan start = node.getSourceSpans().get(0);
            if (node instanceof Heading found && found.getLevel() == 2) {
                heading = text.lines()
                        .toList()
                        .get(start.getLineIndex())
                        .substring(3)
                        .strip();
                headings.add(heading);
            } else if (node instanceof FencedCodeBlock block) {
                blocks.add(new Block(
                        file,
                        start.getLineIndex() + 1,
                        heading,
                        block.getInfo(),
                        block.getLiteral(),
                        source(block.getPrevious())));
            }
        }
        return new Document(file, headings, blocks, links(document));
    }

    private static Optional<String> source(@Nullable Node above) {
        if (above instanceof HtmlBlock html) {
            Matcher comment = SOURCE.matcher(html.getLiteral());
            if (comment.matches()) {
                return Optional.of(comment.group(1));
            }
        }
        return Optional.empty();
    }

    private static List<String> links(Node document) {
        List<String> links = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }

    List<Block> blocks(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }
}
