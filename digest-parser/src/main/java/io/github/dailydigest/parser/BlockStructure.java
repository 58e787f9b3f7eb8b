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
 * Tells which role each line of a paper has, as commonmark-java reads its block structure; {@link OrdinaryLines} is a
 * short way to the same answer. No other class knows commonmark-java.
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

    /** How many lines commonmark-java is given at a time, so that its tree of a large paper need not fit in memory. */
    private static final int LONGEST_WINDOW = 1_000;

    private final LineTable lines;
    private final int first;
    private final int end;

    private BlockStructure(LineTable lines, int first, int end) {
        this.lines = lines;
        this.first = first;
        this.end = end;
    }

    /** Gives each line from {@code first} on its role. */
    static void read(LineTable lines, int first) {
        if (!OrdinaryLines.read(lines, first)) {
            readByCommonMark(lines, first, LONGEST_WINDOW);
        }
        for (int i = first; i < lines.size(); i++) {
            if (isHeading(lines, i)) {
                lines.setRole(i, LineRole.HEADING, 0);
            } else if (isOddBullet(lines, i)) {
                lines.setRole(i, LineRole.BULLET, lines.indent(i) + 2);
            }
        }
    }

    /**
     * Gives each line its role as commonmark-java sees it, {@code window} lines at a time where they can be cut apart.
     */
    static void readByCommonMark(LineTable lines, int first, int window) {
        for (int i = first; i < lines.size(); i++) {
            lines.setRole(i, lines.isBlank(i) ? LineRole.BLANK : LineRole.TEXT, 0);
        }
        Parser parser = PARSER;
        int size = window;
        int from = first;
        while (from < lines.size()) {
            int to = cut(lines, Math.min(lines.size(), from + size));
            int unclosed = new BlockStructure(lines, from, to).read(parser);
            if (unclosed == to) {
                from = to;
                size = window;
            } else if (to < lines.size()) {
                // The fence may close further below; each time twice as far, so that this stays linear.
                size = 2 * (to - unclosed);
                from = unclosed;
            } else {
                from = unclosed + 1;
                parser = WITHOUT_FENCES;
            }
        }
    }

    /** The first line at or after {@code line} that starts a block at the top level whatever stands above it. */
    private static int cut(LineTable lines, int line) {
        int cut = line;
        while (cut < lines.size() && !startsBlock(lines, cut)) {
            cut++;
        }
        return cut;
    }

    /** Whether a line starts with a bullet at its very start and has text behind it; a fence alone could hold it. */
    private static boolean startsBlock(LineTable lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        return start + 1 < end
                && "-*+".indexOf(text.charAt(start)) >= 0
                && text.charAt(start + 1) == ' '
                && Indent.skip(text, start + 1, end) < end;
    }

    private static Parser parser(List<Class<? extends Block>> blocks) {
        Set<Class<? extends Block>> inOrder = new LinkedHashSet<>(blocks);
        return Parser.builder()
                .enabledBlockTypes(inOrder)
                .inlineParserFactory(context -> (content, node) -> {})
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
    }

    /** Reads the lines, and gives the first line of a fence at the top level that nothing closes; else their end. */
    private int read(Parser parser) {
        String markdown = lines.text().substring(lines.start(first), lines.end(end - 1));
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
        return end;
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
