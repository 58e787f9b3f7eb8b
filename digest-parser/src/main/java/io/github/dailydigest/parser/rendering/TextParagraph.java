package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
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
 * A paragraph that starts with a bracket and is not parsed for link reference definitions. CommonMark would parse
 * {@code [Update]: soon} as one and drop it, and commonmark-java also the text before a second one on the same line.
 */
final class TextParagraph extends AbstractBlockParser {

    private final Paragraph paragraph = new Paragraph();
    private final List<SourceLine> lines = new ArrayList<>();

    @Override
    public Block getBlock() {
        return paragraph;
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
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(SourceLines.of(lines), paragraph);
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            // An open paragraph continues, whatever its next line starts with.
            return startsWithBracket(state)
                            && state.getIndent() < Indentation.CODE_INDENT
                            && !(state.getActiveBlockParser().getBlock() instanceof Paragraph)
                    ? BlockStart.of(new TextParagraph()).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        }

        /** A form feed, which is not an indent, may also precede a definition. */
        private static boolean startsWithBracket(ParserState state) {
            String line = state.getLine().getContent().toString();
            int text = Whitespace.skip(line, state.getNextNonSpaceIndex(), line.length());
            return line.startsWith("[", text);
        }
    }
}
