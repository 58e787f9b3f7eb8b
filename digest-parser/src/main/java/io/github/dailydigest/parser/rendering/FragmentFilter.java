package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.model.UrlKind;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Adapts parsed markdown to the page that contains it: headings are below those of the page, links lead to the web or
 * are text, and images are links unless they are to be shown.
 */
final class FragmentFilter extends AbstractVisitor {

    static final int LAST_LEVEL = 6;

    private static final String NO_DESCRIPTION = "Image";

    private final int firstLevel;
    private final boolean showMedia;

    /** Whether a link contains the node, since links must not be nested. */
    private boolean inLink;

    FragmentFilter(int firstLevel, boolean showMedia) {
        this.firstLevel = firstLevel;
        this.showMedia = showMedia;
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(LAST_LEVEL, firstLevel - 1 + heading.getLevel()));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        if (inLink || !isWeb(link.getDestination())) {
            visitChildren(link);
            unwrap(link);
        } else {
            visitLinked(link);
        }
    }

    @Override
    public void visit(Image image) {
        boolean isWeb = isWeb(image.getDestination());
        if (isWeb && showMedia) {
            return;
        }
        if (image.getFirstChild() == null && (isWeb || inLink)) {
            image.appendChild(new Text(NO_DESCRIPTION));
        }
        if (!isWeb || inLink) {
            visitChildren(image);
            unwrap(image);
            return;
        }
        Link link = new Link(image.getDestination(), image.getTitle());
        image.insertBefore(link);
        for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
            link.appendChild(child);
        }
        image.unlink();
        visitLinked(link);
    }

    private void visitLinked(Link link) {
        inLink = true;
        visitChildren(link);
        inLink = false;
    }

    private static boolean isWeb(String url) {
        return UrlKind.of(url) == UrlKind.WEB;
    }

    /** Replaces a node by its children. */
    static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
