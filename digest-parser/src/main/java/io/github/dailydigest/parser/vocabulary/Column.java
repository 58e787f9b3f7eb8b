package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.FieldKey;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a table, or a part of an entry, is: a field or a section that something outside the part names, such
 * as the header of its column.
 *
 * @param name the name as written; empty if nothing names the part
 * @param field the field; null if it is a section, or a field without a known name
 * @param section the kind of section; null if it is a field
 */
public record Column(
        String name, @Nullable FieldKey field, @Nullable SectionKind section) {

    /** Returns a field that its place in the entry says, without a name. */
    public static Column of(FieldKey field) {
        return new Column("", field, null);
    }

    /** Returns the column with a name, which may be that of a field or a section. */
    public static Column named(String name, LabelNames names) {
        FieldKey field = names.fields().of(name, 0, name.length());
        SectionKind kind = field == null ? names.kindOf(name) : SectionKind.OTHER;
        return new Column(name, field, kind == SectionKind.OTHER ? null : kind);
    }

    /** Whether the name says what the part is. */
    public boolean isKnown() {
        return field != null || section != null;
    }
}
