package io.github.dailydigest.jackson;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import org.jspecify.annotations.Nullable;

/** A media being read: one of a kind that is not known here ends as none. */
final class MediaDraft {

    private final Media.Builder media = Media.builder();
    private boolean known = true;

    /** @param kind the kind; null where this version does not know it */
    void kind(@Nullable MediaKind kind) {
        if (kind == null) {
            known = false;
        } else {
            media.kind(kind);
        }
    }

    void url(String url) {
        media.url(url);
    }

    @Nullable Media end() {
        return known ? media.build() : null;
    }
}
