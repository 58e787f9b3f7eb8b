package io.github.dailydigest.parser.rendering;

import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The attributes by which links and images of a fragment tell other sites as little as possible. */
final class FragmentAttributes {

    /** Of links: search engines do not follow them, and the page that they lead to learns nothing of this one. */
    static final String REL = "noopener noreferrer nofollow";

    /** Of images: loaded when they are in view. */
    static final String LOADING = "lazy";

    /** Of images: requested without the URL of the page. */
    static final String REFERRER_POLICY = "no-referrer";

    private FragmentAttributes() {}

    /** Adds the attributes of a node to those that the renderer gives it. */
    static void add(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", REL);
        } else if (node instanceof Image) {
            attributes.put("loading", LOADING);
            attributes.put("referrerpolicy", REFERRER_POLICY);
        }
    }
}
