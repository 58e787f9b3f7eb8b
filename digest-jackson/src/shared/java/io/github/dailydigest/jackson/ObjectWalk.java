package io.github.dailydigest.jackson;

import java.io.IOException;

/** One walk over the keys of one JSON object; what a subclass keeps of them is the state of that walk. */
abstract class ObjectWalk {

    /**
     * Takes the value of {@code key}, which starts at the current token, and stops at its last one.
     *
     * @throws Refusal if the value or the key is refused; the walk adds the key to its path
     */
    abstract void take(String key, JsonIn in) throws IOException;

    /** Takes each key in turn, and stops at the last token of the object, which is one of {@code type}. */
    final void over(JsonIn in, Class<?> type) throws IOException {
        for (String key = in.firstKey(); key != null; key = in.nextKey()) {
            in.next();
            try {
                take(key, in);
            } catch (Refusal refusal) {
                throw refusal.under(new Refusal.Step(type, key, -1));
            }
        }
        if (!in.isEndOfObject()) {
            throw Refusal.wrongType(in, type, "an object");
        }
    }
}
