package io.github.dailydigest.jackson;

import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The kinds by their names, which may be those of another version. They are few and of different lengths, so that to
 * compare with each costs less than the hash of a name.
 */
final class Kinds {

    private static final SectionKind[] SECTIONS = SectionKind.values();
    private static final MediaKind[] MEDIA = MediaKind.values();

    private Kinds() {}

    /** The kind of this name; {@link SectionKind#OTHER} where this version knows none. */
    static SectionKind section(String name) {
        SectionKind kind = find(SECTIONS, name);
        return kind == null ? SectionKind.OTHER : kind;
    }

    /** The kind of this name; null where this version knows none. */
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
