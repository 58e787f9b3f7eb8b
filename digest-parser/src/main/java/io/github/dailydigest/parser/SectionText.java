package io.github.dailydigest.parser;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.rendering.RenderedMarkdown;
import java.util.Objects;

/**
 * What a section says, without its markdown: as plain text, for an index, or as HTML, to be shown on a page.
 *
 * <pre>{@code
 * for (Section section : paper.sections()) {
 *     index.add(SectionText.plain(section));
 *     page.append(SectionText.html(section));
 * }
 * }</pre>
 *
 * <p>The markdown is read as CommonMark, with these differences, all of them so that nothing vanishes that a paper or a
 * model of language may have meant as text:
 *
 * <ul>
 *   <li>HTML is text: {@code <think>} is seen in the plain text and, escaped, in the HTML.
 *   <li>A formula of TeX is text: of {@code $f^*(x)$}, {@code $$x_1$$}, {@code \(a*b\)} and {@code \[a_b\]} no
 *       character is lost, and nothing in them is markup. None goes on past a blank line; of more than one line, only
 *       one in {@code $$} or {@code \[} that starts on a line of its own may hold lines that look like lists or
 *       headings. A single dollar opens a formula where no white space stands behind it and none before the next
 *       dollar, behind which stands no digit: {@code $5 and $10} are prices.
 *   <li>A backslash is text elsewhere, too. What is behind the backslash is no markup nevertheless.
 *   <li>The definition of a link is text, as in {@code [Update]: soon}, and {@code [a][b]} is no link: a section is cut
 *       out of a text whose definitions may stand elsewhere.
 *   <li>A link or an image whose address is unsafe is its text alone. Safe are addresses without control characters
 *       that begin with {@code http:}, {@code https:} or {@code mailto:}, or have no scheme.
 *   <li>The first line of fenced code is code unless it is the name of a language.
 * </ul>
 *
 * <p>Else CommonMark's reading is kept where it surprises: since it does not close {@code **…)**} before a letter, such
 * as the particle of a Korean noun, these asterisks stay visible.
 *
 * <p>The HTML holds no element, attribute or address that could run a script, whatever the markdown is, so it may be
 * put between the tags of a {@code div}. The only attributes are the address and title of a link or an image, the
 * alternative text of an image, the first number of a list, and the class of a piece of code, which is
 * {@code language-} and the name of the language. Browsers load images from wherever the markdown says.
 *
 * <p>The plain text is what a browser would show of that HTML, an image being its alternative text: one line a
 * paragraph, item or heading, and one more for each line break in it; without bullets, numbers of items, and addresses
 * of links, which an index would take for words.
 *
 * <p>Time and memory grow with the length of the markdown and no faster. What is beyond these bounds is shown as text,
 * so that nothing is lost:
 *
 * <ul>
 *   <li>blocks and inline markup that nest more than 50 deep;
 *   <li>inline markup, where it has so many signs that reading them could take long: more than 2,000 in a paragraph of
 *       10,000 characters, more than 200 in one of 100,000, and so on;
 *   <li>a text of more than 30,000 lines, bullets and signs of quotation, as a whole.
 * </ul>
 *
 * <p>All methods are pure, so threads may share them.
 */
public final class SectionText {

    private SectionText() {}

    /** The body of a section as plain text, its lines ended by {@code \n} but for the last; the label is not part. */
    public static String plain(Section section) {
        return plain(Objects.requireNonNull(section, "section").markdown());
    }

    /** Any markdown, such as one of {@link Section#points()}, as plain text. */
    public static String plain(String markdown) {
        return RenderedMarkdown.plain(Objects.requireNonNull(markdown, "markdown"));
    }

    /** The body of a section as HTML, a sequence of blocks; the label is not part. */
    public static String html(Section section) {
        return html(Objects.requireNonNull(section, "section").markdown());
    }

    /** Any markdown, such as one of {@link Section#points()}, as HTML, a sequence of blocks. */
    public static String html(String markdown) {
        return RenderedMarkdown.html(Objects.requireNonNull(markdown, "markdown"));
    }
}
