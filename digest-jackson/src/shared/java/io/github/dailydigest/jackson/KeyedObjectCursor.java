package io.github.dailydigest.jackson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A cursor over an object of the model, in which each known key may occur only once. */
final class KeyedObjectCursor<K extends Enum<K>> extends ObjectCursor {

    private final Keys<K> keys;
    private long seen;

    KeyedObjectCursor(JsonReader in, Class<?> type, Keys<K> keys) {
        super(in, type);
        this.keys = keys;
    }

    /**
     * Moves to the value of the next key whose value is not null, and returns the key; null at the end of the object.
     * The caller reads the value or {@linkplain #skip skips} it, and {@linkplain #markSeen marks} a known key.
     *
     * @throws BindingException if the current token does not start an object, or if a known key with the value null
     *     occurred before
     */
    @Nullable String next() throws IOException {
        String name = nextKey();
        while (name != null && isNull()) {
            K key = keys.find(name);
            if (key != null) {
                markSeen(key);
            }
            name = nextKey();
        }
        return name;
    }

    /**
     * Records that the current key is {@code key}.
     *
     * @throws BindingException if the key occurred before
     */
    @SuppressWarnings("EnumOrdinal") // The bits live as long as the cursor; an EnumSet would be another allocation.
    void markSeen(K key) {
        long bit = 1L << key.ordinal();
        if ((seen & bit) != 0) {
            throw duplicateKey();
        }
        seen |= bit;
    }

    /**
     * Returns the value of {@code key}, the current key, as a string.
     *
     * @throws BindingException if it is not a string, or if the key occurred before
     */
    String text(K key) {
        markSeen(key);
        return text();
    }

    /**
     * Returns the value of {@code key}, the current key, as the string that represents a {@code targetType}.
     *
     * @throws BindingException if it is not a string, or if the key occurred before
     */
    String text(K key, Class<?> targetType) {
        markSeen(key);
        return text(targetType);
    }

    /**
     * Starts reading the value of {@code key}, the current key, as an array.
     *
     * @throws BindingException if it is not an array, or if the key occurred before
     */
    void startArray(K key) {
        markSeen(key);
        startArray();
    }
}
