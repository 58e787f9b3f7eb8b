package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/** A key whose value is a whole number, zero or more; never rounded, never read from a string. */
final class CountKey<T, B> extends Key<T, B> {

    private final Function<T, OptionalInt> get;
    private final ObjIntConsumer<B> set;

    CountKey(String name, Function<T, OptionalInt> get, ObjIntConsumer<B> set) {
        super(name);
        this.get = get;
        this.set = set;
    }

    @Override
    void write(T object, JsonOut out) throws IOException {
        OptionalInt count = get.apply(object);
        if (count.isPresent()) {
            writeName(out);
            out.number(count.getAsInt());
        }
    }

    @Override
    void readValue(JsonIn in, B builder) throws IOException {
        if (!in.isWholeNumber()) {
            throw Refusal.wrongType(in, Integer.class, "a whole number");
        }
        int count = in.count();
        if (count < 0) {
            String number = in.text();
            throw Refusal.badValue(
                    Integer.class,
                    number,
                    new IllegalArgumentException(number + " is not in the range from 0 to " + Integer.MAX_VALUE));
        }
        set.accept(builder, count);
    }
}
