package io.github.dailydigest.parser;

import java.util.List;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Tells which role each line of a paper has, as commonmark-java reads its block structure. No other class knows
 * commonmark-java.
 *
 * <p>Inline parsing is off, since all text is cut out of the source by position. Of the blocks, only those are on that
 * change where a list item or a piece of code begins or ends. HTML blocks are off: a line such as {@code <think>} would
 * otherwise swallow the labels below it, up to the next blank line.
 */
final class BlockStructure {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class))
            .inlineParserFactory(context -> (lines, node) -> {})
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final LineTable lines;
    private final int first;

    private BlockStructure(LineTable lines, int first) {
        this.lines = lines;
        this.first = first;
    }

    /** Gives each line from {@code first} on its role. */
    static void read(LineTable lines, int first) {
        if (first == lines.size()) {
            return;
        }
        for (int i = first; i < lines.size(); i++) {
            lines.setRole(i, lines.isBlank(i) ? LineRole.BLANK : LineRole.TEXT, 0);
        }
        new BlockStructure(lines, first).read();
    }

    private void read() {
        String markdown = lines.text().substring(lines.start(first), lines.end(lines.size() - 1));
        for (Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock) {
                LineRole role = block instanceof BulletList ? LineRole.BULLET : LineRole.NUMBERED;
                for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                    readItem((ListItem) item, role);
                }
            } else if (block instanceof FencedCodeBlock) {
                mark(block, LineRole.CODE);
            } else if (block instanceof ThematicBreak) {
                mark(block, LineRole.BREAK);
            } else if (block instanceof Heading && isAtx(block)) {
                mark(block, LineRole.HEADING);
            }
        }
    }

    private void readItem(ListItem item, LineRole role) {
        int start = firstLine(item);
        int contentIndent = item.getContentIndent();
        lines.setRole(start, role, contentIndent);
        for (int i = start + 1; i <= lastLine(item); i++) {
            if (lines.role(i) != LineRole.BLANK) {
                boolean lazy = lines.indent(i) < contentIndent;
                lines.setRole(i, lazy ? LineRole.LAZY : LineRole.ITEM, lazy ? 0 : contentIndent);
            } else {
                lines.setRole(i, LineRole.BLANK, contentIndent);
            }
        }
    }

    private void mark(Node block, LineRole role) {
        for (int i = firstLine(block); i <= lastLine(block); i++) {
            if (lines.role(i) != LineRole.BLANK) {
                lines.setRole(i, role, 0);
            }
        }
    }

    /** A setext heading (section 4.3) is what a field above a thematic break looks like, so it stays text. */
    private boolean isAtx(Node heading) {
        int line = firstLine(heading);
        return AtxHeading.read(lines.text(), lines.start(line), lines.end(line)) != null;
    }

    private int firstLine(Node node) {
        return first + node.getSourceSpans().get(0).getLineIndex();
    }

    private int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return first + spans.get(spans.size() - 1).getLineIndex();
    }
}
