package io.github.dailydigest.parser;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.markdown.CommonMarkVersion;
import io.github.dailydigest.parser.rendering.InlineMarkdown;
import io.github.dailydigest.parser.rendering.RenderedMarkdown;
import java.util.Objects;

/**
 * Renders sections, titles and names as plain text, for a search index, or as HTML, for a web page.
 *
 * <pre>{@code
 * for (Section section : paper.sections()) {
 *     index.add(SectionText.plain(section));
 *     page.append(SectionText.html(section));
 * }
 * }</pre>
 *
 * <p>The markdown of a section is parsed as CommonMark, with these differences, which preserve everything that an
 * author or a language model may have meant as text:
 *
 * <ul>
 *   <li>HTML is text: {@code <think>} appears in the plain text and, escaped, in the HTML.
 *   <li>A TeX formula is text: all characters of {@code $f^*(x)$}, {@code $$x_1$$}, {@code \(a*b\)} and {@code \[a_b\]}
 *       are preserved, and none is markup. No formula continues past a blank line. A formula of several lines may
 *       contain lines that look like lists or headings only if it is in {@code $$} or {@code \[} and starts at the
 *       start of a line. A single dollar opens a formula if no white space follows it, and the next dollar is neither
 *       preceded by white space nor followed by a digit: {@code $5 and $10} are prices.
 *   <li>Any other backslash is text too; as in CommonMark, the punctuation character after it is not markup.
 *   <li>A link reference definition is text, as in {@code [Update]: soon}, and {@code [a][b]} is not a link: a section
 *       is part of a text, and its definitions may be elsewhere.
 *   <li>A link or image whose URL is {@link io.github.dailydigest.model.UrlKind#UNSAFE} is replaced by its text.
 *   <li>The info string of fenced code is part of the code unless it is the name of a language.
 * </ul>
 *
 * <p>Other rules of CommonMark apply even where they surprise: it does not close {@code **…)**} before a letter, such
 * as the particle of a Korean noun, so these asterisks stay visible.
 *
 * <p>The HTML has no element, attribute or URL that could run a script, whatever the markdown is, so it can be inserted
 * into a {@code div}. The only attributes are the URL and title of a link or an image, the alternative text of an
 * image, the first number of a list, and the class of code, which is {@code language-} and the name of the language.
 * Browsers load images from the URLs in the markdown.
 *
 * <p>The plain text is the text of that HTML in a browser, with the alternative text of images: one line for each
 * paragraph, item or heading, and one more for each line break in it. It has no bullets, item numbers or URLs of links,
 * which an index would treat as words.
 *
 * <p>Time and memory are linear in the length of the markdown. Markup beyond these limits is rendered as text, so that
 * nothing is lost:
 *
 * <ul>
 *   <li>blocks and inline markup that nest more than 50 levels deep;
 *   <li>inline markup with so many delimiters that parsing it could take long: more than 2,000 in a paragraph of 10,000
 *       characters, more than 200 in one of 100,000, and so on;
 *   <li>the whole text, if its lines, list markers and quote markers are more than 30,000.
 * </ul>
 *
 * <p>A title or a name is as written in the model, and has inline markup only: {@code # A}, {@code 1. A} and {@code -
 * A} stay these characters. It differs from a section in this:
 *
 * <ul>
 *   <li>A backslash before punctuation is an escape, as in CommonMark: {@code A\* \[v2\]} is shown as {@code A* [v2]}.
 *       Only formulas in dollars are preserved.
 *   <li>Asterisks between punctuation and a Korean, Chinese or Japanese letter are emphasis too: {@code **모델(LLM)**은}
 *       is shown with {@code 모델(LLM)} in bold.
 *   <li>White space is folded, as in the model.
 * </ul>
 *
 * <p>All methods are thread-safe.
 */
public final class SectionText {

    private SectionText() {}

    /** Renders the body of a section, without its label, as plain text; its lines are separated by {@code \n}. */
    public static String plain(Section section) {
        return plain(Objects.requireNonNull(section, "section").markdown());
    }

    /** Renders any markdown, such as one of {@link Section#points()}, as plain text. */
    public static String plain(String markdown) {
        CommonMarkVersion.require();
        return RenderedMarkdown.plain(Objects.requireNonNull(markdown, "markdown"));
    }

    /**
     * Renders a title, or another line of the model such as a name, a label, a topic or the text of a link, as plain
     * text: without emphasis, and with escapes and character references resolved. {@code **A\*** and B} is shown as
     * {@code A* and B}.
     *
     * @param title the line as written, such as {@link io.github.dailydigest.model.Paper#title()}
     */
    public static String plainTitle(String title) {
        CommonMarkVersion.require();
        return InlineMarkdown.plain(Objects.requireNonNull(title, "title"));
    }

    /**
     * Renders a title, or another line of the model such as a name, a label, a topic or the text of a link, as HTML
     * without an element around it. Like that of a section, it has nothing that could run a script.
     *
     * @param title the line as written, such as {@link io.github.dailydigest.model.Paper#title()}
     */
    public static String htmlTitle(String title) {
        CommonMarkVersion.require();
        return InlineMarkdown.html(Objects.requireNonNull(title, "title"));
    }

    /** Renders the body of a section, without its label, as HTML, a sequence of blocks. */
    public static String html(Section section) {
        return html(Objects.requireNonNull(section, "section").markdown());
    }

    /** Renders any markdown, such as one of {@link Section#points()}, as HTML, a sequence of blocks. */
    public static String html(String markdown) {
        CommonMarkVersion.require();
        return RenderedMarkdown.html(Objects.requireNonNull(markdown, "markdown"));
    }
}
