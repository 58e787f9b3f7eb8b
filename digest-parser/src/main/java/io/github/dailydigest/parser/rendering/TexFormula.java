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
 * Parses TeX formulas as text: {@code $x$}, {@code $$x$$}, {@code \(x\)} and {@code \[x\]}. A dollar may also be a
 * currency sign, so a single one opens a formula only by the rules of Pandoc's {@code tex_math_dollars}: no white space
 * after it, none before the next dollar, and no digit after that.
 */
final class TexFormula implements InlineContentParserFactory {

    private static final char DOLLAR = '$';
    private static final char BACKSLASH = '\\';

    private final Set<Character> openings;

    private TexFormula(Set<Character> openings) {
        this.openings = openings;
    }

    /** Formulas in any delimiters. */
    static TexFormula inAnyDelimiters() {
        return new TexFormula(Set.of(DOLLAR, BACKSLASH));
    }

    /** Formulas in dollars; {@code \[} and {@code \(} are escaped brackets, as titles have. */
    static TexFormula inDollars() {
        return new TexFormula(Set.of(DOLLAR));
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return openings;
    }

    @Override
    public InlineContentParser create() {
        return new InParagraph();
    }

    /** Parses the formulas of one paragraph. Each closing delimiter is searched for in vain only once. */
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
            // Without a formula, the whole run of dollars is text: the second of two dollars opens none.
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
            boolean afterWhitespace = Whitespace.is((char) scanner.peekPreviousCodePoint());
            scanner.next();
            return !afterWhitespace && !isDigit(scanner.peek());
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
                boolean isBackslash = scanner.next(BACKSLASH);
                if (isBackslash && scanner.next(closing)) {
                    return true;
                }
                scanner.next();
            }
            unclosed.add(closing);
            return false;
        }

        /** Moves to the next dollar that is not escaped by a backslash, and returns whether there is one. */
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
