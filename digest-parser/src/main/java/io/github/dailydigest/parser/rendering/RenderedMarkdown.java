package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.parser.SectionText;
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

/** Markdown, read and rendered by commonmark-java as {@link SectionText} promises. */
public final class RenderedMarkdown {

    /** How deep blocks, and inline markup in them, may nest; the renderers need stack for each. */
    static final int DEEPEST = 50;

    private static final Parser PARSER = parser().build();

    /** For text whose inline markup would take long to read: there it is text. */
    private static final Parser BLOCKS_ALONE = parser().inlineParserFactory(context -> RenderedMarkdown::readLiterally)
            .build();

    /** Unsafe addresses are gone when it sees them. */
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .nodeRendererFactory(PlainTextRenderer::new)
            .build();

    private RenderedMarkdown() {}

    public static String html(String markdown) {
        return HTML.render(read(markdown));
    }

    public static String plain(String markdown) {
        return PLAIN.render(read(markdown));
    }

    private static Node read(String markdown) {
        if (!ParseCostEstimate.areBlocksFew(markdown)) {
            return asItStands(markdown);
        }
        return (ParseCostEstimate.isInlineLow(markdown) ? PARSER : BLOCKS_ALONE).parse(markdown);
    }

    private static Node asItStands(String text) {
        Node paragraph = new Paragraph();
        // As the parser does it, since NUL is no character of HTML.
        paragraph.appendChild(new Text(text.replace('\0', '\uFFFD')));
        return paragraph;
    }

    /** HTML blocks are off, since a line such as {@code <think>} would keep the markup below it from being read. */
    private static Parser.Builder parser() {
        return Parser.builder()
                .enabledBlockTypes(new LinkedHashSet<>(List.of(
                        BlockQuote.class,
                        Heading.class,
                        FencedCodeBlock.class,
                        ThematicBreak.class,
                        ListBlock.class,
                        IndentedCodeBlock.class)))
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .customBlockParserFactory(new TextParagraph.Factory())
                .customBlockParserFactory(new TexBlock.Factory())
                .customInlineContentParserFactory(new TexFormula())
                .customInlineContentParserFactory(new TexBackslash())
                .postProcessor(new UnsafeLinkFilter());
    }

    private static void readLiterally(SourceLines lines, Node block) {
        for (SourceLine line : lines.getLines()) {
            if (block.getFirstChild() != null) {
                block.appendChild(new SoftLineBreak());
            }
            block.appendChild(new Text(line.getContent().toString()));
        }
    }
}
