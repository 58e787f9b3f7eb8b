package io.github.dailydigest.parser.rendering;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/**
 * Renders only the text of those nodes to which {@code TextContentRenderer} adds quotation marks, URLs and bullets.
 * That renderer also indents each line of an item by the indents of all lists around it, which can be a hundred times
 * as long as the text.
 */
final class PlainTextRenderer implements NodeRenderer {

    private final TextContentNodeRendererContext context;

    PlainTextRenderer(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockQuote.class, ListItem.class, ThematicBreak.class, Code.class, Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Code code) {
            context.getWriter().write(code.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
