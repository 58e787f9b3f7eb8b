package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import io.github.dailydigest.parser.vocabulary.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * A link to a video, {@code [Watch Video](url)} or {@code [Watch Video]url}.
 *
 * @param urlStart the offset at which the URL starts, without white space
 * @param urlEnd the offset at which the URL ends; not after {@code urlStart} if the link has no URL
 * @param bare whether the URL is not in parentheses
 */
record VideoLink(int urlStart, int urlEnd, boolean bare) {

    boolean hasUrl() {
        return urlStart < urlEnd;
    }

    /** Returns the link from {@code start} to {@code end}, or null if that is more than a link. */
    static @Nullable VideoLink read(String text, int start, int end) {
        int target = start + MediaMarkup.VIDEO.length();
        boolean bare = WebUrl.startsAt(text, target);
        boolean inParentheses = end - target >= 2 && text.charAt(target) == '(' && text.charAt(end - 1) == ')';
        if (!bare && !inParentheses) {
            return null;
        }
        int urlStart = Whitespace.skip(text, bare ? target : target + 1, end);
        int urlEnd = Whitespace.trimEnd(text, urlStart, bare ? end : end - 1);
        return Search.firstWhitespace(text, urlStart, urlEnd) < urlEnd ? null : new VideoLink(urlStart, urlEnd, bare);
    }
}
