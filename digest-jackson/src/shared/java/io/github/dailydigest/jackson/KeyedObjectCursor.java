package io.github.dailydigest.jackson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A walk over an object of the model, which has each of its keys once. */
final class KeyedObjectCursor<K extends Enum<K>> extends ObjectCursor {

    private final Keys<K> keys;
    private long taken;

    KeyedObjectCursor(JsonIn in, Class<?> type, Keys<K> keys) {
        super(in, type);
        this.keys = keys;
    }

    /**
     * Goes to the value of the next key that is not null, and gives the key; null where there is none, at the last
     * token of the object. The caller {@linkplain #take takes} the value, or {@linkplain #skip skips} it.
     *
     * @throws BindingException if no object starts at the current token, or if a key with null was taken already
     */
    @Nullable String next() throws IOException {
        String name = nextKey();
        while (name != null && isNull()) {
            K key = keys.find(name);
            if (key != null) {
                take(key);
            }
            name = nextKey();
        }
        return name;
    }

    /**
     * Takes the value of {@code key}, which is the current one.
     *
     * @throws BindingException if the value of this key was taken already
     */
    @SuppressWarnings("EnumOrdinal") // A bit that lasts as long as the walk; an EnumSet would be one more object each.
    void take(K key) {
        long bit = 1L << key.ordinal();
        if ((taken & bit) != 0) {
            throw repeated();
        }
        taken |= bit;
    }

    /**
     * Takes the value of {@code key} as a string.
     *
     * @throws BindingException if it is none, or was taken already
     */
    String text(K key) {
        take(key);
        return text();
    }

    /**
     * Takes the value of {@code key} as the string that stands for a value of the type that is {@code asked} for.
     *
     * @throws BindingException if it is none, or was taken already
     */
    String text(K key, Class<?> asked) {
        take(key);
        return text(asked);
    }

    /**
     * Takes the value of {@code key} as an array, and begins with its elements.
     *
     * @throws BindingException if it is none, or was taken already
     */
    void startArray(K key) {
        take(key);
        startArray();
    }
}
