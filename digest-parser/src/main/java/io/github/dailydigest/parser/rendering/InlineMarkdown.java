package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.parser.source.Whitespace;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Parses and renders a title or a name, which has inline markup and no blocks, as {@code SectionText} specifies. */
public final class InlineMarkdown {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .maxInlineNesting(RenderedMarkdown.MAX_DEPTH)
            .customBlockParserFactory(new TextParagraph.Factory())
            .customInlineContentParserFactory(TexFormula.inDollars())
            .build();

    private static final UnsafeLinkFilter LINKS = new UnsafeLinkFilter();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .omitSingleParagraphP(true)
            .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .nodeRendererFactory(PlainTextRenderer::new)
            .build();

    private InlineMarkdown() {}

    /** Renders a line as HTML. */
    public static String html(String markdown) {
        return HTML.render(parse(markdown));
    }

    /** Renders a line as plain text. */
    public static String plain(String markdown) {
        return PLAIN.render(parse(markdown));
    }

    private static Node parse(String markdown) {
        String line = Whitespace.fold(markdown, 0, markdown.length());
        if (!ParseCostEstimate.hasCheapInlines(line)) {
            return literal(line);
        }
        EmphasisHint hint = EmphasisHint.notIn(line);
        Node document = PARSER.parse(hint.addTo(line));
        hint.removeFrom(document);
        return LINKS.process(document);
    }

    private static Node literal(String text) {
        Node document = new Document();
        Node paragraph = new Paragraph();
        // commonmark-java's parser replaces NUL too, since it is not allowed in HTML.
        paragraph.appendChild(new Text(text.replace('\0', '\uFFFD')));
        document.appendChild(paragraph);
        return document;
    }
}
