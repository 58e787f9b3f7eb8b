package org.example.papers.web;

import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import java.util.Optional;

/**
 * A text that is a link if it is safe to follow. {@code webUrl()} decides that; {@code url()} never becomes a link.
 *
 * @param text the text to show
 * @param url where it leads. Absent if it is text only
 */
public record LinkView(String text, Optional<String> url) {

    static LinkView ofTitle(Paper paper) {
        return new LinkView(paper.title(), paper.webUrl());
    }

    static LinkView of(Link link) {
        return new LinkView(link.text(), link.webUrl());
    }

    /** A page that showed the image itself would tell its host who reads the page. */
    static LinkView of(Media media) {
        String kind = media.kind() == MediaKind.IMAGE ? "Image" : "Video";
        return new LinkView(media.webUrl().isPresent() ? kind : kind + ": " + media.url(), media.webUrl());
    }
}
