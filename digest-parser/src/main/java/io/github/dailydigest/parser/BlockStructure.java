package io.github.dailydigest.parser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
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
 * otherwise swallow the labels below it, up to the next blank line. So are setext headings, which is what a field above
 * a thematic break looks like; ATX headings are told by line.
 */
final class BlockStructure {

    // commonmark-java tries them in the order of the set: a thematic break goes before a list.
    private static final Parser PARSER = parser(List.of(FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));

    /** For what stands below a fence that nothing closes: there it is no fence. */
    private static final Parser WITHOUT_FENCES = parser(List.of(ThematicBreak.class, ListBlock.class));

    private final LineTable lines;
    private final int first;

    private BlockStructure(LineTable lines, int first) {
        this.lines = lines;
        this.first = first;
    }

    /** Gives each line from {@code first} on its role. */
    static void read(LineTable lines, int first) {
        for (int i = first; i < lines.size(); i++) {
            lines.setRole(i, lines.isBlank(i) ? LineRole.BLANK : LineRole.TEXT, 0);
        }
        int unclosed = new BlockStructure(lines, first).read(PARSER);
        if (unclosed < lines.size()) {
            lines.setRole(unclosed, LineRole.TEXT, 0);
            new BlockStructure(lines, unclosed + 1).read(WITHOUT_FENCES);
        }
        for (int i = first; i < lines.size(); i++) {
            if (isHeading(lines, i)) {
                lines.setRole(i, LineRole.HEADING, 0);
            } else if (isOddBullet(lines, i)) {
                lines.setRole(i, LineRole.BULLET, lines.indent(i) + 2);
            }
        }
    }

    private static Parser parser(List<Class<? extends Block>> blocks) {
        Set<Class<? extends Block>> inOrder = new LinkedHashSet<>(blocks);
        return Parser.builder()
                .enabledBlockTypes(inOrder)
                .inlineParserFactory(context -> (content, node) -> {})
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
    }

    /** Reads all lines, and gives the first line of a fence at the top level that nothing closes; else their number. */
    private int read(Parser parser) {
        if (first >= lines.size()) {
            return lines.size();
        }
        String markdown = lines.text().substring(lines.start(first), lines.end(lines.size() - 1));
        for (Node block = parser.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock) {
                LineRole role = block instanceof BulletList ? LineRole.BULLET : LineRole.NUMBERED;
                for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                    readItem((ListItem) item, role);
                }
            } else if (block instanceof FencedCodeBlock code) {
                if (code.getClosingFenceLength() == null) {
                    return firstLine(code);
                }
                mark(code, LineRole.CODE);
            } else if (block instanceof ThematicBreak) {
                mark(block, LineRole.BREAK);
            }
        }
        return lines.size();
    }

    private void readItem(ListItem item, LineRole role) {
        int start = firstLine(item);
        int contentIndent = item.getContentIndent();
        lines.setRole(start, role, contentIndent);
        for (int i = start + 1; i <= lastLine(item); i++) {
            if (lines.role(i) == LineRole.BLANK) {
                lines.setRole(i, LineRole.BLANK, contentIndent);
            } else {
                boolean lazy = lines.indent(i) < contentIndent;
                lines.setRole(i, lazy ? LineRole.LAZY : LineRole.ITEM, lazy ? 0 : contentIndent);
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

    private static boolean isHeading(LineTable lines, int line) {
        return isFree(lines.role(line)) && AtxHeading.read(lines.text(), lines.start(line), lines.end(line)) != null;
    }

    /** A bullet with white space behind it that CommonMark does not know as such, like a no-break space. */
    private static boolean isOddBullet(LineTable lines, int line) {
        int start = lines.textStart(line);
        return isFree(lines.role(line))
                && start + 1 < lines.end(line)
                && "-*+".indexOf(lines.text().charAt(start)) >= 0
                && White.is(lines.text().charAt(start + 1))
                && !Indent.isBlank(lines.text().charAt(start + 1));
    }

    private static boolean isFree(LineRole role) {
        return role == LineRole.TEXT || role == LineRole.LAZY;
    }

    private int firstLine(Node node) {
        return first + node.getSourceSpans().get(0).getLineIndex();
    }

    private int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return first + spans.get(spans.size() - 1).getLineIndex();
    }
}
