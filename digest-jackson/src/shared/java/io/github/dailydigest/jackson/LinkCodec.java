package io.github.dailydigest.jackson;

import io.github.dailydigest.model.Link;
import java.io.IOException;

/** Reads and writes links of papers. */
final class LinkCodec extends ObjectCodec<Link, LinkCodec.Key> {

    static final LinkCodec LINK = new LinkCodec();

    enum Key {
        TEXT,
        URL
    }

    private LinkCodec() {
        super(Link.class, Key.class);
    }

    @Override
    public void writeContent(Link link, JsonWriter out) throws IOException {
        write(Key.TEXT, link.text(), out);
        write(Key.URL, link.url(), out);
    }

    @Override
    public Link read(JsonReader in) throws IOException {
        Link.Builder link = Link.builder();
        KeyedObjectCursor<Key> cursor = cursor(in);
        try {
            for (String key = cursor.next(); key != null; key = cursor.next()) {
                switch (key) {
                    case "text" -> link.text(Texts.notBlank(cursor.text(Key.TEXT)));
                    case "url" -> link.url(Texts.url(cursor.text(Key.URL)));
                    default -> cursor.skip();
                }
            }
        } catch (BindingException e) {
            throw e.prependPath(type(), cursor.key(), cursor.index());
        }
        return build(link::build);
    }
}
