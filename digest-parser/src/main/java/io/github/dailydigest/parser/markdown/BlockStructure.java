package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Tells which role each line of a paper has, as commonmark-java reads its block structure; {@link FastLineClassifier}
 * is a short way to the same answer.
 *
 * <p>Inline parsing is off, since all text is cut out of the source by position. Of the blocks, only those are on that
 * change where a list item or a piece of code begins or ends. HTML blocks are off: a line such as {@code <think>} would
 * otherwise swallow the labels below it, up to the next blank line. So are setext headings, which is what a field above
 * a thematic break looks like; ATX headings are told by line.
 */
public final class BlockStructure {

    /** Blocks that stand deeper in one another are text; each line is tried against all that are open. */
    private static final int MOST_OPEN_BLOCKS = 100;

    // commonmark-java tries them in the order of the set: a thematic break goes before a list.
    private static final Parser PARSER = parser(List.of(FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));

    /** For what stands below a fence that nothing closes: there it is no fence. */
    private static final Parser WITHOUT_FENCES = parser(List.of(ThematicBreak.class, ListBlock.class));

    /** How many lines commonmark-java is given at a time, so that its tree of a large paper need not fit in memory. */
    private static final int LONGEST_WINDOW = 1_000;

    private final LineTable lines;
    private final int first;
    private final int end;

    /** What is open above the first line. */
    private final BlockContext above;

    /** What is open above the line down to which the lines were read. */
    private BlockContext aboveNext = BlockContext.NONE;

    private BlockStructure(LineTable lines, int first, int end, BlockContext above) {
        this.lines = lines;
        this.first = first;
        this.end = end;
        this.above = above;
    }

    /** Gives each line from {@code first} on its role. */
    public static void read(LineTable lines, int first) {
        if (!FastLineClassifier.read(lines, first)) {
            readByCommonMark(lines, first, LONGEST_WINDOW);
        }
        for (int i = first; i < lines.size(); i++) {
            LineRole role = lines.role(i);
            if (role == LineRole.TEXT || role == LineRole.LAZY) {
                readText(lines, i);
            }
        }
    }

    /** Gives a line of text another role where it is a heading or an odd bullet. */
    private static void readText(LineTable lines, int line) {
        String text = lines.text();
        int end = lines.end(line);
        int start = lines.textStart(line);
        char mark = text.charAt(start);
        if (mark == '#') {
            if (AtxHeading.read(text, lines.start(line), end) != null) {
                lines.setRole(line, LineRole.HEADING, 0);
            }
        } else if ((mark == '-' || mark == '*' || mark == '+') && isOddBlank(text, start + 1, end)) {
            lines.setRole(line, LineRole.BULLET, lines.indent(line) + 2);
        }
    }

    /** White space that CommonMark does not know as such behind a bullet, like a no-break space. */
    private static boolean isOddBlank(String text, int place, int end) {
        return place < end && Whitespace.is(text.charAt(place)) && !Indentation.isSpaceOrTab(text.charAt(place));
    }

    /** Gives each line its role as commonmark-java sees it, {@code window} lines at a time or more. */
    static void readByCommonMark(LineTable lines, int first, int window) {
        for (int i = first; i < lines.size(); i++) {
            lines.setRole(i, lines.isBlank(i) ? LineRole.BLANK : LineRole.TEXT, 0);
        }
        Parser parser = PARSER;
        BlockContext above = BlockContext.NONE;
        int size = window;
        int from = first;
        while (from < lines.size()) {
            int to = Math.min(lines.size(), from + size);
            BlockStructure part = new BlockStructure(lines, from, to, above);
            int open = part.read(parser);
            if (to == lines.size() && open < to) {
                open++;
                parser = WITHOUT_FENCES;
            }
            // What is longer than a window is read again in one twice as large, so that this stays linear.
            size = open == from ? 2 * size : window;
            above = part.aboveNext;
            from = open;
        }
    }

    private static Parser parser(List<Class<? extends Block>> blocks) {
        Set<Class<? extends Block>> inOrder = new LinkedHashSet<>(blocks);
        return Parser.builder()
                .enabledBlockTypes(inOrder)
                .inlineParserFactory(context -> (content, node) -> {})
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
                .build();
    }

    /**
     * Gives the lines their roles, down to the first line of what is still open, and gives that line; the end where
     * nothing is. Open is what stands last where lines follow, and a fence that nothing closes.
     */
    private int read(Parser parser) {
        Node document = parser.parse(above.markdown() + lines.text().substring(lines.start(first), lines.end(end - 1)));
        int open = end < lines.size() ? lastStart(document) : end;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock) {
                LineRole role = block instanceof BulletList ? LineRole.BULLET : LineRole.NUMBERED;
                for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                    readItem((ListItem) item, role, open);
                }
            } else if (block instanceof FencedCodeBlock code && firstLine(code) < open) {
                if (code.getClosingFenceLength() == null) {
                    return firstLine(code);
                }
                mark(code, LineRole.CODE);
            } else if (block instanceof ThematicBreak && firstLine(block) < open) {
                mark(block, LineRole.BREAK);
            }
        }
        return open;
    }

    /**
     * A line of the innermost block that stands last, as far down as can be told what the lines above it mean for those
     * from it on: the last line of a paragraph, the first of any other block.
     */
    private int lastStart(Node document) {
        List<ListItem> holding = new ArrayList<>();
        Node last = document.getLastChild();
        while (last instanceof ListBlock) {
            ListItem item = (ListItem) last.getLastChild();
            holding.add(item);
            last = item.getLastChild();
        }
        if (last == null && holding.isEmpty()) {
            return end;
        }
        Node block = last == null ? holding.get(holding.size() - 1) : last;
        // A paragraph may turn out to be the title of a definition, and one may be a lazy continuation of another.
        while ((block instanceof Paragraph || (block instanceof LinkReferenceDefinition && isLazy(block, holding)))
                && block.getPrevious() instanceof LinkReferenceDefinition definition
                && lastLine(definition) + 1 == firstLine(block)) {
            block = definition;
        }
        boolean inParagraph = block instanceof Paragraph && isSettled(block) && firstLine(block) < lastLine(block);
        int start = inParagraph ? lastLine(block) : firstLine(block);
        if (start <= first) {
            aboveNext = above;
            return first;
        }
        List<Integer> contentIndents = holding.stream()
                .filter(item -> firstLine(item) < start)
                .map(ListItem::getContentIndent)
                .toList();
        aboveNext = new BlockContext(contentIndents, inParagraph);
        return start;
    }

    /** Whether a block starts on a line that is indented less than the text of the items that hold it. */
    private boolean isLazy(Node block, List<ListItem> holding) {
        int indent = holding.stream().mapToInt(ListItem::getContentIndent).sum();
        return lines.indent(firstLine(block)) < indent;
    }

    /** Whether a paragraph can be nothing else, such as the beginning of a link definition that goes on below. */
    private boolean isSettled(Node paragraph) {
        int line = firstLine(paragraph);
        int column = paragraph.getSourceSpans().get(0).getColumnIndex();
        return line < first || lines.text().charAt(lines.start(line) + column) != '[';
    }

    /** Gives the lines of an item their roles, down to the line {@code open}; it may start above the first line. */
    private void readItem(ListItem item, LineRole role, int open) {
        int start = firstLine(item);
        int contentIndent = item.getContentIndent();
        if (start >= first && start < open) {
            lines.setRole(start, role, contentIndent);
        }
        for (int i = Math.max(first, start + 1); i < open && i <= lastLine(item); i++) {
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

    private int firstLine(Node node) {
        return first - above.count() + node.getSourceSpans().get(0).getLineIndex();
    }

    private int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return first - above.count() + spans.get(spans.size() - 1).getLineIndex();
    }
}
