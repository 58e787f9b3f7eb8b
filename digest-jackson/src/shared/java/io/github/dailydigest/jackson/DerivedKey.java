package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key of a text that follows from other keys, left out where it is absent. It is written for those who read the JSON
 * without this library; reading it back makes sure that a string stands there, and makes none of it.
 */
final class DerivedKey<T, B> extends Key<T, B> {

    private final Function<T, Optional<String>> get;

    DerivedKey(String name, Function<T, Optional<String>> get) {
        super(name);
        this.get = get;
    }

    @Override
    void write(T object, JsonOut out) throws IOException {
        Optional<String> text = get.apply(object);
        if (text.isPresent()) {
            writeName(out);
            out.text(text.get());
        }
    }

    @Override
    void readValue(JsonIn in, B builder) {
        if (!in.isText()) {
            throw Refusal.wrongType(in, String.class, "a string");
        }
    }
}
