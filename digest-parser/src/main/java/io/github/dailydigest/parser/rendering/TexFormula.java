package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.parser.source.Whitespace;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas of TeX, all of them text: {@code $x$}, {@code $$x$$}, {@code \(x\)} and {@code \[x\]}. Dollars are money
 * too, so a single one opens a formula only as in Pandoc's {@code tex_math_dollars}: no white space behind it, none
 * before the next dollar, and no digit behind that.
 */
public final class TexFormula implements InlineContentParserFactory {

    private static final char DOLLAR = '$';
    private static final char BACKSLASH = '\\';

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(DOLLAR, BACKSLASH);
    }

    @Override
    public InlineContentParser create() {
        return new InParagraph();
    }

    /** Reads the formulas of one paragraph, looking for each closing sign in vain but once. */
    private static final class InParagraph implements InlineContentParser {

        private final Set<Character> unclosed = new HashSet<>();
        private boolean unclosedDisplay;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            return scanner.peek() == DOLLAR ? dollars(scanner) : backslash(scanner);
        }

        private ParsedInline dollars(Scanner scanner) {
            Position start = scanner.position();
            int run = scanner.matchMultiple(DOLLAR);
            Position opened = scanner.position();
            boolean isFormula = (run == 1 && closesInline(scanner)) || (run == 2 && closesDisplay(scanner));
            // Without a formula the dollars are text as a whole: the second of two opens none.
            return text(scanner, start, isFormula ? scanner.position() : opened);
        }

        private ParsedInline backslash(Scanner scanner) {
            Position start = scanner.position();
            scanner.next();
            char closing = closingOf(scanner.peek());
            return closing != Scanner.END && closesBackslash(scanner, closing)
                    ? text(scanner, start, scanner.position())
                    : ParsedInline.none();
        }

        private boolean closesInline(Scanner scanner) {
            if (Whitespace.is(scanner.peek()) || unclosed.contains(DOLLAR)) {
                return false;
            }
            if (!findDollar(scanner)) {
                unclosed.add(DOLLAR);
                return false;
            }
            boolean apart = Whitespace.is((char) scanner.peekPreviousCodePoint());
            scanner.next();
            return !apart && !isDigit(scanner.peek());
        }

        private boolean closesDisplay(Scanner scanner) {
            while (!unclosedDisplay && findDollar(scanner)) {
                if (scanner.matchMultiple(DOLLAR) > 1) {
                    return true;
                }
            }
            unclosedDisplay = true;
            return false;
        }

        private boolean closesBackslash(Scanner scanner, char closing) {
            scanner.next();
            if (unclosed.contains(closing)) {
                return false;
            }
            while (scanner.peek() != Scanner.END) {
                boolean escapes = scanner.next(BACKSLASH);
                if (escapes && scanner.next(closing)) {
                    return true;
                }
                scanner.next();
            }
            unclosed.add(closing);
            return false;
        }

        /** Goes to the next dollar that stands behind no backslash; false where there is none. */
        private static boolean findDollar(Scanner scanner) {
            while (scanner.peek() != DOLLAR) {
                if (scanner.peek() == Scanner.END) {
                    return false;
                }
                scanner.next(BACKSLASH);
                scanner.next();
            }
            return true;
        }

        private static char closingOf(char opening) {
            return switch (opening) {
                case '(' -> ')';
                case '[' -> ']';
                default -> Scanner.END;
            };
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static ParsedInline text(Scanner scanner, Position start, Position end) {
            return ParsedInline.of(new Text(scanner.getSource(start, end).getContent()), end);
        }
    }
}
