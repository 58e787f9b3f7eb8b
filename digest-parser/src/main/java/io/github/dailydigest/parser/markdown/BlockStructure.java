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
 * Assigns each line of a paper its role, from the block structure that commonmark-java parses.
 * {@link FastLineClassifier} is the fast path to the same roles.
 *
 * <p>Inline parsing is off, since all text is cut out of the source by offset. Only those block types are enabled that
 * affect where list items and code blocks start and end. HTML blocks are off: a line such as {@code <think>} would
 * otherwise swallow the labels below it, up to the next blank line. Setext headings are off too, since a field above a
 * thematic break looks like one. ATX headings are recognized line by line.
 */
public final class BlockStructure {

    /** Blocks nested more deeply are text. The limit bounds the time per line, which is matched to every open block. */
    private static final int MAX_OPEN_BLOCKS = 100;

    // commonmark-java tries block types in the order of the set: a thematic break has precedence over a list.
    private static final Parser PARSER = parser(List.of(FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));

    /** For the lines below an unclosed fence, which is treated as text. */
    private static final Parser WITHOUT_FENCES = parser(List.of(ThematicBreak.class, ListBlock.class));

    /** The number of lines parsed at a time, so that the tree of a large paper need not fit in memory. */
    private static final int WINDOW = 1_000;

    private final LineTable lines;
    private final int first;
    private final int end;

    /** The blocks open above the first line. */
    private final BlockContext above;

    /** The blocks open above the first line that is not read yet. */
    private BlockContext aboveNext = BlockContext.NONE;

    private BlockStructure(LineTable lines, int first, int end, BlockContext above) {
        this.lines = lines;
        this.first = first;
        this.end = end;
        this.above = above;
    }

    /** Assigns each line from {@code first} on its role. */
    public static void read(LineTable lines, int first) {
        if (!FastLineClassifier.read(lines, first)) {
            readByCommonMark(lines, first, WINDOW);
        }
        for (int i = first; i < lines.size(); i++) {
            LineRole role = lines.role(i);
            if (role == LineRole.TEXT || role == LineRole.LAZY) {
                readText(lines, i);
            }
        }
    }

    /** Reassigns the role of a line of text that is a heading, or a bullet followed by unusual white space. */
    private static void readText(LineTable lines, int line) {
        String text = lines.text();
        int end = lines.end(line);
        int start = lines.textStart(line);
        char mark = text.charAt(start);
        if (mark == '#') {
            if (AtxHeading.read(text, lines.start(line), end) != null) {
                lines.setRole(line, LineRole.HEADING, 0);
            }
        } else if ((mark == '-' || mark == '*' || mark == '+') && isUnusualWhitespace(text, start + 1, end)) {
            lines.setRole(line, LineRole.BULLET, lines.indent(line) + 2);
        }
    }

    /** Whether there is white space that CommonMark does not accept after a bullet, such as a no-break space. */
    private static boolean isUnusualWhitespace(String text, int index, int end) {
        return index < end && Whitespace.is(text.charAt(index)) && !Indentation.isSpaceOrTab(text.charAt(index));
    }

    /** Assigns each line its role with commonmark-java, at least {@code window} lines at a time. */
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
            // A block longer than the window is parsed again in one twice as large, so that this stays linear.
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
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .build();
    }

    /**
     * Assigns the lines their roles, down to the first line of a block that is still open, and returns that line; the
     * end if none is. Open are the last block, if lines follow it, and an unclosed fence.
     */
    private int read(Parser parser) {
        Node document = parser.parse(above.markdown() + lines.join(first, end));
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
     * Returns the line of the innermost last block to continue from, the lowest one whose {@link BlockContext} is
     * known: the last line of a paragraph, the first of any other block.
     */
    private int lastStart(Node document) {
        List<ListItem> enclosing = new ArrayList<>();
        Node last = document.getLastChild();
        while (last instanceof ListBlock) {
            ListItem item = (ListItem) last.getLastChild();
            enclosing.add(item);
            last = item.getLastChild();
        }
        if (last == null && enclosing.isEmpty()) {
            return end;
        }
        Node block = last == null ? enclosing.get(enclosing.size() - 1) : last;
        // A paragraph may turn out to be the title of a link reference definition, and a definition may be a lazy
        // continuation of another one.
        while ((block instanceof Paragraph || (block instanceof LinkReferenceDefinition && isLazy(block, enclosing)))
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
        List<Integer> contentIndents = enclosing.stream()
                .filter(item -> firstLine(item) < start)
                .map(ListItem::getContentIndent)
                .toList();
        aboveNext = new BlockContext(contentIndents, inParagraph);
        return start;
    }

    /** Whether a block starts on a line that is indented less than the text of the items that enclose it. */
    private boolean isLazy(Node block, List<ListItem> enclosing) {
        int indent = enclosing.stream().mapToInt(ListItem::getContentIndent).sum();
        return lines.indent(firstLine(block)) < indent;
    }

    /** Whether a paragraph cannot turn out to be another block, such as a link reference definition. */
    private boolean isSettled(Node paragraph) {
        int line = firstLine(paragraph);
        int column = paragraph.getSourceSpans().get(0).getColumnIndex();
        return line < first || lines.text().charAt(lines.start(line) + column) != '[';
    }

    /** Assigns the lines of an item their roles, down to the line {@code open}; it may start above the first line. */
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
        return first - above.lineCount() + node.getSourceSpans().get(0).getLineIndex();
    }

    private int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return first - above.lineCount() + spans.get(spans.size() - 1).getLineIndex();
    }
}
