package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.model.UrlKind;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Replaces links and images with unsafe URLs, inline HTML, and the info strings of code that name no language, by text.
 * The parser limits the depth of the tree, so that visiting it needs little stack.
 */
final class UnsafeLinkFilter implements PostProcessor {

    @Override
    public Node process(Node document) {
        document.accept(new Filter());
        return document;
    }

    private static final class Filter extends AbstractVisitor {

        private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]*");

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!isSafe(link.getDestination())) {
                FragmentFilter.unwrap(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            if (!isSafe(image.getDestination())) {
                FragmentFilter.unwrap(image);
            }
        }

        @Override
        public void visit(HtmlInline html) {
            html.insertBefore(new Text(html.getLiteral()));
            html.unlink();
        }

        @Override
        public void visit(FencedCodeBlock code) {
            String info = code.getInfo();
            if (!LANGUAGE.matcher(info).matches()) {
                code.setLiteral(info + "\n" + code.getLiteral());
                code.setInfo("");
            }
        }

        private static boolean isSafe(String url) {
            return UrlKind.of(url) != UrlKind.UNSAFE;
        }
    }
}
