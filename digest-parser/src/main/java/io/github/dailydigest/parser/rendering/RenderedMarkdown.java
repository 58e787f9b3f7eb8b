package io.github.dailydigest.parser.rendering;

import java.util.LinkedHashSet;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Parses and renders markdown with commonmark-java, as {@code SectionText} specifies. */
public final class RenderedMarkdown {

    /** How deeply blocks, and inline markup in them, may nest; the renderers are recursive. */
    static final int MAX_DEPTH = 50;

    private static final Parser PARSER = parser().build();

    /** For text whose inline markup would take long to parse, and so is shown as text. */
    private static final Parser BLOCKS_ONLY = parser().inlineParserFactory(context -> RenderedMarkdown::addLiteral)
            .build();

    /** Unsafe URLs are removed before rendering, by {@link UnsafeLinkFilter}. */
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).build();

    /** The links and images of a fragment are filtered by {@link FragmentFilter}. */
    private static final HtmlRenderer FRAGMENT = HtmlRenderer.builder()
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .attributeProviderFactory(context -> FragmentAttributes::add)
            .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .nodeRendererFactory(PlainTextRenderer::new)
            .build();

    private RenderedMarkdown() {}

    /** Renders markdown as HTML. */
    public static String html(String markdown) {
        return HTML.render(parse(markdown));
    }

    /**
     * Renders markdown as HTML that is a part of a fragment: with links to the web only.
     *
     * @param firstLevel the level of a heading that is of level 1 in the markdown
     * @param showMedia whether images are shown, rather than linked to
     */
    static String fragment(String markdown, int firstLevel, boolean showMedia) {
        Node document = parse(markdown);
        document.accept(new FragmentFilter(firstLevel, showMedia));
        return FRAGMENT.render(document);
    }

    /** Renders markdown as plain text. */
    public static String plain(String markdown) {
        return PLAIN.render(parse(markdown));
    }

    private static Node parse(String markdown) {
        if (!ParseCostEstimate.hasFewBlocks(markdown)) {
            return literalParagraph(markdown);
        }
        return (ParseCostEstimate.hasCheapInlines(markdown) ? PARSER : BLOCKS_ONLY).parse(markdown);
    }

    private static Node literalParagraph(String text) {
        Node paragraph = new Paragraph();
        // commonmark-java's parser replaces NUL too, since it is not allowed in HTML.
        paragraph.appendChild(new Text(text.replace('\0', '\uFFFD')));
        return paragraph;
    }

    /** HTML blocks are off, since after a line such as {@code <think>} the markup below it would not be parsed. */
    private static Parser.Builder parser() {
        return Parser.builder()
                .enabledBlockTypes(new LinkedHashSet<>(List.of(
                        BlockQuote.class,
                        Heading.class,
                        FencedCodeBlock.class,
                        ThematicBreak.class,
                        ListBlock.class,
                        IndentedCodeBlock.class)))
                .maxOpenBlockParsers(MAX_DEPTH)
                .maxInlineNesting(MAX_DEPTH)
                .customBlockParserFactory(new TextParagraph.Factory())
                .customBlockParserFactory(new TexBlock.Factory())
                .customInlineContentParserFactory(TexFormula.inAnyDelimiters())
                .customInlineContentParserFactory(new TexBackslash())
                .postProcessor(new UnsafeLinkFilter());
    }

    private static void addLiteral(SourceLines lines, Node block) {
        for (SourceLine line : lines.getLines()) {
            if (block.getFirstChild() != null) {
                block.appendChild(new SoftLineBreak());
            }
            block.appendChild(new Text(line.getContent().toString()));
        }
    }
}
