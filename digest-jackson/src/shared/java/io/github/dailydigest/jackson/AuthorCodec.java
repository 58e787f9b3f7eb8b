package io.github.dailydigest.jackson;

import io.github.dailydigest.model.Author;
import java.io.IOException;

/** Reads and writes authors. An author is an object, so that later versions can add keys besides the name. */
final class AuthorCodec extends ObjectCodec<Author, AuthorCodec.Key> {

    static final AuthorCodec AUTHOR = new AuthorCodec();

    enum Key {
        NAME
    }

    private AuthorCodec() {
        super(Author.class, Key.class);
    }

    @Override
    public void writeContent(Author author, JsonWriter out) throws IOException {
        write(Key.NAME, author.name(), out);
    }

    @Override
    public Author read(JsonReader in) throws IOException {
        Author.Builder author = Author.builder();
        KeyedObjectCursor<Key> cursor = cursor(in);
        try {
            for (String key = cursor.next(); key != null; key = cursor.next()) {
                switch (key) {
                    case "name" -> author.name(Texts.notBlank(cursor.text(Key.NAME)));
                    default -> cursor.skip();
                }
            }
        } catch (BindingException e) {
            throw e.prependPath(type(), cursor.key(), cursor.index());
        }
        return build(author::build);
    }
}
