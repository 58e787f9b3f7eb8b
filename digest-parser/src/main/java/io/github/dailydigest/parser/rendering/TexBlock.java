package io.github.dailydigest.parser.rendering;

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
 * A paragraph in which a line begins with a formula that goes on to further lines, as {@code $$} or {@code \[} alone
 * does. Up to the end of the formula no line begins a list, a heading or the like. {@link TexFormula} makes text of it.
 */
public final class TexBlock extends AbstractBlockParser {

    private static final String NONE = "";
    private static final String DOLLARS = "$$";
    private static final String OPENING = "\\[";
    private static final String CLOSING = "\\]";

    private final List<SourceLine> lines;

    /** What closes the formula that is open behind the last line, if any. */
    private String awaited = NONE;

    /** No paragraph as long as a formula is open, since the parser lets any block interrupt a paragraph. */
    private Block block = new Uninterrupted();

    private static final class Uninterrupted extends CustomBlock {}

    /** A paragraph that has some lines already. */
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

    /** What closes the formula that is open behind a line, where {@code before} does before it. */
    private static String awaitedAfter(String line, int from, String before) {
        String awaited = before;
        int i = from;
        while (i < line.length()) {
            int sign = i;
            if (line.charAt(i) == '$') {
                while (i < line.length() && line.charAt(i) == '$') {
                    i++;
                }
                if (awaited.equals(DOLLARS) && i - sign > 1) {
                    awaited = NONE;
                } else if (awaited.isEmpty() && i - sign == 2) {
                    awaited = DOLLARS;
                }
            } else if (line.charAt(i) == '\\') {
                i += 2;
                if (awaited.equals(CLOSING) && line.startsWith(CLOSING, sign)) {
                    awaited = NONE;
                } else if (awaited.isEmpty() && line.startsWith(OPENING, sign)) {
                    awaited = CLOSING;
                }
            } else {
                i++;
            }
        }
        return awaited;
    }

    static final class Factory extends AbstractBlockParserFactory {

        private static final int CODE_INDENT = 4;

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int start = state.getNextNonSpaceIndex();
            String line = state.getLine().getContent().toString();
            if (matched.getMatchedBlockParser() instanceof TexBlock
                    || state.getIndent() >= CODE_INDENT
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
