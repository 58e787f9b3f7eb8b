package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.markdown.CommonMarkVersion;
import io.github.dailydigest.parser.rendering.DigestFragment;
import java.io.Serializable;
import java.util.Objects;

/**
 * Renders digests, papers and sections as fragments of HTML that any page can contain, however malicious the digest is.
 *
 * <pre>{@code
 * DigestHtml html = DigestHtml.create();
 * page.append("<main>").append(html.digest(digest)).append("</main>");
 * }</pre>
 *
 * <p>All methods are instance methods, so that templates can call them. In Thymeleaf, with the object in the model
 * under the name {@code html}:
 *
 * <pre>{@code
 * <th:block th:each="paper : ${digest.papers()}" th:utext="${html.paper(paper)}"/>
 * }</pre>
 *
 * <p>A fragment has no element, attribute or URL that could run a script, and no style:
 *
 * <ul>
 *   <li>Titles, names, labels and fields are text. Markdown and TeX in a title are shown as written.
 *   <li>Bodies of sections are rendered as {@link SectionText} describes, except for what follows.
 *   <li>Links lead to URLs of the web only, {@link io.github.dailydigest.model.UrlKind#WEB}. The text of any other link
 *       is text, and media with any other URL is left out. Links have {@code rel="noopener noreferrer nofollow"}.
 *   <li>A browser loads nothing from the URLs of the digest: images and videos are links, unless
 *       {@link Builder#showMedia} is set.
 *   <li>The first heading is at the level {@link Builder#firstHeadingLevel}, and each heading inside the fragment below
 *       those that govern it, as far as level 6.
 * </ul>
 *
 * <p>A page can style the classes {@code digest}, {@code digest-title}, {@code paper}, {@code paper-title},
 * {@code paper-media}, {@code paper-fields}, {@code section} and {@code section-label}. Each field has a class:
 * {@code paper-votes}, {@code paper-authors}, {@code paper-topic}, {@code paper-published}, {@code paper-links} and
 * {@code paper-metadata}. Each kind of section has one, too, such as {@code section-whats-new}. The names of the fields
 * other than the metadata are English. {@link Paper#unrecognized()} is not shown.
 *
 * <p>The fragment is a sequence of elements in which all tags are closed. Equal values result in equal fragments. Time
 * and memory are linear in the length of the texts; {@link SectionText} says what limits the markup of a body.
 *
 * <p>All methods throw {@link NullPointerException} if an argument is {@code null}, with the name of the argument.
 *
 * <p>Immutable, thread-safe and {@link Serializable}: one object serves every thread.
 */
public final class DigestHtml implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int firstHeadingLevel;
    private final boolean showMedia;

    private DigestHtml(Builder builder) {
        CommonMarkVersion.require();
        this.firstHeadingLevel = builder.firstHeadingLevel;
        this.showMedia = builder.showMedia;
    }

    /** Returns a renderer whose first heading is at level 2, and that shows links instead of media. */
    public static DigestHtml create() {
        return builder().build();
    }

    /** Returns a builder with the settings of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a digest as a {@code div}: a heading with its title and date, unless both are absent, and all papers, one
     * heading level below it.
     *
     * <pre>{@code
     * String fragment = DigestHtml.create().digest(digest);
     * }</pre>
     */
    public String digest(Digest digest) {
        return DigestFragment.of(Objects.requireNonNull(digest, "digest"), firstHeadingLevel, showMedia);
    }

    /**
     * Returns a paper as an {@code article}: a heading with its title, linked if {@link Paper#webUrl()} is present; its
     * media; a list of those of its fields that are present; and all sections, one heading level below the title.
     *
     * <pre>{@code
     * String fragment = DigestHtml.builder().firstHeadingLevel(3).build().paper(paper);
     * }</pre>
     */
    public String paper(Paper paper) {
        return DigestFragment.of(Objects.requireNonNull(paper, "paper"), firstHeadingLevel, showMedia);
    }

    /**
     * Returns a section as a {@code div}: a heading with its label, if it has one, and its body.
     *
     * <pre>{@code
     * String fragment = paper.section(SectionKind.ABSTRACT).map(html::section).orElse("");
     * }</pre>
     */
    public String section(Section section) {
        return DigestFragment.of(Objects.requireNonNull(section, "section"), firstHeadingLevel, showMedia);
    }

    /**
     * Returns the body of a section, without its label, as a sequence of blocks. The empty string if it has no body.
     *
     * <pre>{@code
     * String body = DigestHtml.create().html(section);
     * }</pre>
     *
     * @see SectionText#html(Section)
     */
    public String html(Section section) {
        return html(Objects.requireNonNull(section, "section").markdown());
    }

    /**
     * Returns any markdown, such as one of {@link Section#points()}, as a sequence of blocks.
     *
     * <pre>{@code
     * section.points().forEach(point -> page.append("<li>").append(html.html(point)).append("</li>"));
     * }</pre>
     *
     * @see SectionText#html(String)
     */
    public String html(String markdown) {
        return DigestFragment.of(Objects.requireNonNull(markdown, "markdown"), firstHeadingLevel, showMedia);
    }

    /**
     * Returns the body of a section, without its label, as {@link SectionText#plain(Section)} does. It is text and not
     * HTML, so a page escapes it.
     *
     * <pre>{@code
     * String text = DigestHtml.create().text(section);
     * }</pre>
     */
    public String text(Section section) {
        return SectionText.plain(section);
    }

    /**
     * Returns any markdown as {@link SectionText#plain(String)} does. It is text and not HTML, so a page escapes it.
     *
     * <pre>{@code
     * String text = DigestHtml.create().text("a *b*"); // a b
     * }</pre>
     */
    public String text(String markdown) {
        return SectionText.plain(markdown);
    }

    /** Returns the settings, for people. */
    @Override
    public String toString() {
        return "DigestHtml[firstHeadingLevel=" + firstHeadingLevel + ", showMedia=" + showMedia + "]";
    }

    /**
     * Builds a {@link DigestHtml}. Not thread-safe.
     *
     * <pre>{@code
     * DigestHtml html = DigestHtml.builder().firstHeadingLevel(3).showMedia(true).build();
     * }</pre>
     */
    public static final class Builder {

        private static final int LAST_LEVEL = 6;

        private int firstHeadingLevel = 2;
        private boolean showMedia;

        private Builder() {}

        /**
         * Sets the level of the first heading of a fragment, 2 by default: of the heading of a digest, the title of a
         * paper, the label of a section, or the headings of level 1 in a body.
         *
         * @throws IllegalArgumentException if it is not from 1 to 6
         */
        public Builder firstHeadingLevel(int level) {
            if (level < 1 || level > LAST_LEVEL) {
                throw new IllegalArgumentException(
                        "firstHeadingLevel is " + level + "; it must be from 1 to " + LAST_LEVEL);
            }
            this.firstHeadingLevel = level;
            return this;
        }

        /**
         * Sets whether images and videos are shown; by default they are links. If they are shown, a browser requests
         * images from any host that the digest names, which tells that host who reads the page. It requests a video
         * only when it is played, and the link to it remains, since it may be a page that only embeds a video.
         */
        public Builder showMedia(boolean enabled) {
            this.showMedia = enabled;
            return this;
        }

        /** Returns a renderer with these settings. */
        public DigestHtml build() {
            return new DigestHtml(this);
        }
    }
}
