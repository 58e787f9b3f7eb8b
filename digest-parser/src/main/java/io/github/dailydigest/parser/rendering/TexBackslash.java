package io.github.dailydigest.parser.rendering;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Keeps each backslash, and keeps what is behind it from being markup, as CommonMark would without the backslash. */
public final class TexBackslash implements InlineContentParserFactory, InlineContentParser {

    private static final char BACKSLASH = '\\';

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(BACKSLASH);
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        StringBuilder text = new StringBuilder().append(BACKSLASH);
        scanner.next();
        char behind = scanner.peek();
        if (isPunctuation(behind)) {
            text.append(behind);
            scanner.next();
        }
        return ParsedInline.of(new Text(text.toString()), scanner.position());
    }

    /** Whether a backslash before {@code c} has a meaning to CommonMark. */
    private static boolean isPunctuation(char c) {
        return c > ' ' && c < '\u007F' && !Character.isLetterOrDigit(c);
    }
}
