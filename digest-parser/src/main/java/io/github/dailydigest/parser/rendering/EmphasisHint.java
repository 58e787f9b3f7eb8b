package io.github.dailydigest.parser.rendering;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Lets asterisks between punctuation and a letter of a language without spaces around emphasis open and close emphasis,
 * as in {@code **모델(LLM)**은}. CommonMark takes such asterisks for the other side only, since it expects a space or
 * punctuation there. So a punctuation character that the text does not contain is put there for the parser, which only
 * adds to what the asterisks can do, and is removed from what was parsed.
 */
final class EmphasisHint {

    /** Punctuation that is hardly ever used, and has no name as a character reference. */
    private static final char FIRST = '\u2E00';

    private static final char LAST = '\u2E0F';

    private static final char NONE = '\0';

    private static final Pattern CHARACTER_REFERENCE = Pattern.compile("&#(?:[xX]0*(2[eE]0.)|0*(11\\d\\d\\d))");

    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final char hint;

    private EmphasisHint(char hint) {
        this.hint = hint;
    }

    /** Returns a hint that is not in a text; it adds nothing if there is none. */
    static EmphasisHint notIn(String text) {
        // A character reference could stand for any of them.
        Matcher reference = CHARACTER_REFERENCE.matcher(text);
        char hint = FIRST;
        while (hint <= LAST && text.indexOf(hint) >= 0) {
            hint++;
        }
        return new EmphasisHint(hint > LAST || reference.find() ? NONE : hint);
    }

    /** Returns the text with the hints beside its asterisks. */
    String addTo(String text) {
        if (hint == NONE || text.indexOf('*') < 0) {
            return text;
        }
        StringBuilder hinted = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            if (end == i) {
                hinted.append(text.charAt(i++));
                continue;
            }
            boolean afterLetter = i > 0 && isLetter(text.codePointBefore(i));
            boolean beforeLetter = end < text.length() && isLetter(text.codePointAt(end));
            boolean opens = afterLetter && end < text.length() && isPunctuation(text.codePointAt(end));
            boolean closes = beforeLetter && i > 0 && isPunctuation(text.codePointBefore(i));
            if (opens) {
                hinted.append(hint);
            }
            hinted.append(text, i, end);
            if (closes) {
                hinted.append(hint);
            }
            i = end;
        }
        return hinted.toString();
    }

    /** Removes the hints from all that was parsed. */
    void removeFrom(Node document) {
        if (hint != NONE) {
            document.accept(new Remover());
        }
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) && WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }

    /** Neither a letter, a digit, a mark nor white space; a symbol counts as punctuation in CommonMark. */
    private static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private final class Remover extends AbstractVisitor {

        @Override
        public void visit(Text text) {
            text.setLiteral(without(text.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(without(code.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(without(html.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            link.setDestination(without(link.getDestination()));
            if (link.getTitle() != null) {
                link.setTitle(without(link.getTitle()));
            }
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(without(image.getDestination()));
            if (image.getTitle() != null) {
                image.setTitle(without(image.getTitle()));
            }
            visitChildren(image);
        }

        private String without(String text) {
            return text.indexOf(hint) < 0 ? text : text.replace(String.valueOf(hint), "");
        }
    }
}
