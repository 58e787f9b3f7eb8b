package io.github.dailydigest.jackson;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A media being read: one of a kind that is not known here ends as none. */
final class MediaDraft {

    private final Media.Builder media = Media.builder();
    private boolean known = true;

    void kind(Optional<MediaKind> kind) {
        kind.ifPresentOrElse(media::kind, () -> known = false);
    }

    void url(String url) {
        media.url(url);
    }

    @Nullable Media end() {
        return known ? media.build() : null;
    }
}
