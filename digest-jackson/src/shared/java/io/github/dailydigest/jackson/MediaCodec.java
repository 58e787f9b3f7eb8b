package io.github.dailydigest.jackson;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A picture or a film; one of a kind that this version does not know is read as none. */
final class MediaCodec extends ObjectCodec<Media, MediaCodec.Key> {

    static final MediaCodec MEDIA = new MediaCodec();

    enum Key {
        KIND,
        URL
    }

    private MediaCodec() {
        super(Media.class, Key.class);
    }

    @Override
    public void writeContent(Media media, JsonOut out) throws IOException {
        write(Key.KIND, media.kind().name(), out);
        write(Key.URL, media.url(), out);
    }

    @Override
    public @Nullable Media read(JsonIn in) throws IOException {
        Media.Builder media = Media.builder();
        boolean known = true;
        KeyedObjectCursor<Key> walk = walk(in);
        try {
            for (String key = walk.next(); key != null; key = walk.next()) {
                switch (key) {
                    case "kind" -> {
                        MediaKind kind = Kinds.media(walk.text(Key.KIND));
                        known = kind != null;
                        if (kind != null) {
                            media.kind(kind);
                        }
                    }
                    case "url" -> media.url(Texts.address(walk.text(Key.URL)));
                    default -> walk.skip();
                }
            }
        } catch (BindingException refusal) {
            throw refusal.under(type(), walk.key(), walk.index());
        }
        return known ? built(media::build) : null;
    }
}
