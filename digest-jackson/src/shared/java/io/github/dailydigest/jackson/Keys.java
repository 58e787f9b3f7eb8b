package io.github.dailydigest.jackson;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The keys of an object of the model, each a constant: the key of {@code ARXIV_ID} is {@code arxivId}. */
final class Keys<K extends Enum<K>> {

    private final K[] keys;
    private final String[] names;
    private final JsonOut.Name[] written;

    Keys(Class<K> type) {
        keys = type.getEnumConstants();
        names = Arrays.stream(keys).map(key -> camelCase(key.name())).toArray(String[]::new);
        written = Arrays.stream(names).map(JsonOut.Name::new).toArray(JsonOut.Name[]::new);
    }

    /** The name of {@code key}, as it is written. */
    @SuppressWarnings("EnumOrdinal") // The place in an array of this class, which nobody keeps.
    JsonOut.Name written(K key) {
        return written[key.ordinal()];
    }

    /** The key of this name; null where there is none. */
    @Nullable K find(String name) {
        int place = Arrays.asList(names).indexOf(name);
        return place < 0 ? null : keys[place];
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder(constant.length());
        boolean startsWord = false;
        for (int i = 0; i < constant.length(); i++) {
            char c = constant.charAt(i);
            if (c == '_') {
                startsWord = true;
            } else {
                name.append(startsWord ? c : Character.toLowerCase(c));
                startsWord = false;
            }
        }
        return name.toString();
    }
}
