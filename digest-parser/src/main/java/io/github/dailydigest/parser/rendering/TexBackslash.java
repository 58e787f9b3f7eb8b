package io.github.dailydigest.parser.rendering;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Renders each backslash as text; as in CommonMark, the punctuation character after it is not markup. */
final class TexBackslash implements InlineContentParserFactory, InlineContentParser {

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
        char next = scanner.peek();
        if (isPunctuation(next)) {
            text.append(next);
            scanner.next();
        }
        return ParsedInline.of(new Text(text.toString()), scanner.position());
    }

    /** Whether {@code c} is ASCII punctuation, which a backslash escapes (CommonMark section 2.4). */
    private static boolean isPunctuation(char c) {
        return c > ' ' && c < '\u007F' && !Character.isLetterOrDigit(c);
    }
}
