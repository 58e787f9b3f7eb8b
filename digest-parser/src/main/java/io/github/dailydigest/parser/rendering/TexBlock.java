package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.Search;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A paragraph in which a line starts with a formula of several lines, such as {@code $$} or {@code \[} alone. Until the
 * formula is closed, no line starts a list, a heading or another block. {@link TexFormula} parses the formula as text.
 */
final class TexBlock extends AbstractBlockParser {

    private static final String NONE = "";
    private static final String DOLLARS = "$$";
    private static final String OPENING = "\\[";
    private static final String CLOSING = "\\]";

    private final List<SourceLine> lines;

    /** What closes the formula that is open after the last line; empty if none is. */
    private String awaited = NONE;

    /** Not a paragraph while a formula is open, since other blocks can interrupt a paragraph. */
    private Block block = new Uninterrupted();

    private static final class Uninterrupted extends CustomBlock {}

    /** Creates a paragraph that continues the lines above, which may be none. */
    private TexBlock(List<SourceLine> above) {
        this.lines = new ArrayList<>(above);
        for (SourceLine line : above) {
            awaited = awaitedAfter(line.getContent().toString(), 0, awaited);
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
        awaited = awaitedAfter(line.getContent().toString(), 0, awaited);
        boolean isOpen = !awaited.isEmpty();
        if (isOpen == (block instanceof Paragraph)) {
            replaceBlock(isOpen ? new Uninterrupted() : new Paragraph());
        }
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (!(block instanceof Paragraph)) {
            replaceBlock(new Paragraph());
        }
        inlineParser.parse(SourceLines.of(lines), block);
    }

    private void replaceBlock(Block other) {
        block.insertBefore(other);
        block.unlink();
        block = other;
    }

    /** Returns what closes the formula that is open after a line, if {@code before} closes the one open before it. */
    private static String awaitedAfter(String line, int from, String before) {
        String awaited = before;
        int i = from;
        while (i < line.length()) {
            int start = i;
            if (line.charAt(i) == '$') {
                i = Search.endOfRun(line, '$', i, line.length());
                if (awaited.equals(DOLLARS) && i - start > 1) {
                    awaited = NONE;
                } else if (awaited.isEmpty() && i - start == 2) {
                    awaited = DOLLARS;
                }
            } else if (line.charAt(i) == '\\') {
                i += 2;
                if (awaited.equals(CLOSING) && line.startsWith(CLOSING, start)) {
                    awaited = NONE;
                } else if (awaited.isEmpty() && line.startsWith(OPENING, start)) {
                    awaited = CLOSING;
                }
            } else {
                i++;
            }
        }
        return awaited;
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int start = state.getNextNonSpaceIndex();
            String line = state.getLine().getContent().toString();
            if (matched.getMatchedBlockParser() instanceof TexBlock
                    || state.getIndent() >= Indentation.CODE_INDENT
                    || !(line.startsWith(DOLLARS, start) || line.startsWith(OPENING, start))
                    || awaitedAfter(line, start, NONE).isEmpty()) {
                return BlockStart.none();
            }
            List<SourceLine> lines = matched.getParagraphLines().getLines();
            BlockStart block = BlockStart.of(new TexBlock(lines)).atIndex(start);
            return lines.isEmpty() ? block : block.replaceParagraphLines(lines.size());
        }
    }
}
