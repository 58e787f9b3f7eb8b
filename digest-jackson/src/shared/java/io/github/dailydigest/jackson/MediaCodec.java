package io.github.dailydigest.jackson;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes images and videos. Media of a kind that this version does not know is read as null. */
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
    public void writeContent(Media media, JsonWriter out) throws IOException {
        write(Key.KIND, media.kind().name(), out);
        write(Key.URL, media.url(), out);
    }

    @Override
    public @Nullable Media read(JsonReader in) throws IOException {
        Media.Builder media = Media.builder();
        boolean known = true;
        KeyedObjectCursor<Key> cursor = cursor(in);
        try {
            for (String key = cursor.next(); key != null; key = cursor.next()) {
                switch (key) {
                    case "kind" -> {
                        MediaKind kind = Kinds.media(cursor.text(Key.KIND));
                        known = kind != null;
                        if (kind != null) {
                            media.kind(kind);
                        }
                    }
                    case "url" -> media.url(Texts.url(cursor.text(Key.URL)));
                    default -> cursor.skip();
                }
            }
        } catch (BindingException e) {
            throw e.prependPath(type(), cursor.key(), cursor.index());
        }
        return known ? build(media::build) : null;
    }
}
