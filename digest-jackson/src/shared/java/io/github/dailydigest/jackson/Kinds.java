package io.github.dailydigest.jackson;

import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds kinds by their names, which may be those of another version. The names are few and mostly of different lengths,
 * so comparing with each of them is faster than hashing.
 */
final class Kinds {

    private static final SectionKind[] SECTIONS = SectionKind.values();
    private static final MediaKind[] MEDIA = MediaKind.values();

    private Kinds() {}

    /** Returns the kind with this name; {@link SectionKind#OTHER} if this version has none. */
    static SectionKind section(String name) {
        SectionKind kind = find(SECTIONS, name);
        return kind == null ? SectionKind.OTHER : kind;
    }

    /** Returns the kind with this name; null if this version has none. */
    static @Nullable MediaKind media(String name) {
        return find(MEDIA, name);
    }

    private static <E extends Enum<E>> @Nullable E find(E[] kinds, String name) {
        for (E kind : kinds) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}
