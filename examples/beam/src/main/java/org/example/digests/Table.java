package org.example.digests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.Schema.FieldType;
import org.apache.beam.sdk.values.Row;

/**
 * A table: its columns, each with its name, its type and the value that it has for a {@code T}. The schema and the rows
 * come from one list, so they cannot disagree.
 */
final class Table<T> {

    private final List<Column<T>> columns;
    private final Schema schema;

    private Table(List<Column<T>> columns) {
        this.columns = columns;
        this.schema = columns.stream().map(Column::field).collect(Schema.toSchema());
    }

    @SafeVarargs
    static <T> Table<T> of(Column<T>... columns) {
        return new Table<>(Arrays.asList(columns));
    }

    Schema schema() {
        return schema;
    }

    Row row(T value) {
        Row.Builder row = Row.withSchema(schema);
        columns.forEach(column -> row.addValue(column.value().apply(value)));
        return row.build();
    }

    /** A column, and how to compute its value. */
    record Column<T>(Schema.Field field, Function<T, ?> value) {

        static <T> Column<T> required(String name, FieldType type, Function<T, ?> value) {
            return new Column<>(Schema.Field.of(name, type), value);
        }

        static <T> Column<T> optional(String name, FieldType type, Function<T, Optional<?>> value) {
            return new Column<>(
                    Schema.Field.nullable(name, type), row -> value.apply(row).orElse(null));
        }
    }
}
