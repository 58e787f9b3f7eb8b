package io.github.dailydigest.parser.vocabulary;

import java.util.Locale;
import java.util.Set;

/** Attributes of HTML that only say how an element is shown or loaded: {@code width}, {@code controls}. */
public final class PresentationAttributes {

    private static final Set<String> NAMES = Set.of(
            "align",
            "allow",
            "allowfullscreen",
            "allowtransparency",
            "autoplay",
            "bgcolor",
            "border",
            "class",
            "controls",
            "controlslist",
            "crossorigin",
            "decoding",
            "dir",
            "disablepictureinpicture",
            "disableremoteplayback",
            "fetchpriority",
            "frameborder",
            "height",
            "hspace",
            "id",
            "loading",
            "loop",
            "marginheight",
            "marginwidth",
            "mozallowfullscreen",
            "muted",
            "playsinline",
            "preload",
            "referrerpolicy",
            "rel",
            "sandbox",
            "scrolling",
            "sizes",
            "style",
            "tabindex",
            "target",
            "type",
            "valign",
            "vspace",
            "webkit-playsinline",
            "webkitallowfullscreen",
            "width");

    private PresentationAttributes() {}

    /** Whether this is the name of such an attribute, in any case. */
    public static boolean contain(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
