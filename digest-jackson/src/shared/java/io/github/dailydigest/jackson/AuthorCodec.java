package io.github.dailydigest.jackson;

import io.github.dailydigest.model.Author;
import java.io.IOException;

/** An author, who is an object so that more than the name can be said some day. */
final class AuthorCodec extends ObjectCodec<Author, AuthorCodec.Key> {

    static final AuthorCodec AUTHOR = new AuthorCodec();

    enum Key {
        NAME
    }

    private AuthorCodec() {
        super(Author.class, Key.class);
    }

    @Override
    public void writeContent(Author author, JsonOut out) throws IOException {
        write(Key.NAME, author.name(), out);
    }

    @Override
    public Author read(JsonIn in) throws IOException {
        Author.Builder author = Author.builder();
        KeyedObjectCursor<Key> walk = walk(in);
        try {
            for (String key = walk.next(); key != null; key = walk.next()) {
                switch (key) {
                    case "name" -> author.name(Texts.notBlank(walk.text(Key.NAME)));
                    default -> walk.skip();
                }
            }
        } catch (BindingException refusal) {
            throw refusal.under(type(), walk.key(), walk.index());
        }
        return built(author::build);
    }
}
