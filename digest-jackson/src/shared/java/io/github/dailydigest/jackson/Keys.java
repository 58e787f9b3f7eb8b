package io.github.dailydigest.jackson;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The keys of an object of the model. Each is an enum constant: {@code ARXIV_ID} is the key {@code arxivId}. */
final class Keys<K extends Enum<K>> {

    private final K[] keys;
    private final String[] names;
    private final JsonWriter.Name[] encodedNames;

    Keys(Class<K> type) {
        keys = type.getEnumConstants();
        names = Arrays.stream(keys).map(key -> camelCase(key.name())).toArray(String[]::new);
        encodedNames = Arrays.stream(names).map(JsonWriter.Name::new).toArray(JsonWriter.Name[]::new);
    }

    /** Returns the name of {@code key}, encoded for writing. */
    @SuppressWarnings("EnumOrdinal") // An index into an array of this class; it is not stored.
    JsonWriter.Name encodedName(K key) {
        return encodedNames[key.ordinal()];
    }

    /** Returns the key with this name; null if there is none. */
    @Nullable K find(String name) {
        int index = Arrays.asList(names).indexOf(name);
        return index < 0 ? null : keys[index];
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
