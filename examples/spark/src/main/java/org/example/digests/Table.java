package org.example.digests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table: its columns, each with its name, its type and the value that it has for a {@code T}. The schema and the rows
 * come from one list, so they cannot disagree.
 */
final class Table<T> {

    private final List<Column<T>> columns;
    private final StructType schema;

    private Table(List<Column<T>> columns) {
        this.columns = columns;
        this.schema =
                DataTypes.createStructType(columns.stream().map(Column::field).toList());
    }

    @SafeVarargs
    static <T> Table<T> of(Column<T>... columns) {
        return new Table<>(Arrays.asList(columns));
    }

    StructType schema() {
        return schema;
    }

    Row row(T value) {
        return RowFactory.create(
                columns.stream().map(column -> column.value().apply(value)).toArray());
    }

    /** Returns rows as the value of a column that is an array of structs. */
    Row[] rows(List<? extends T> values) {
        return values.stream().map(this::row).toArray(Row[]::new);
    }

    /** A column, and how to compute its value. */
    record Column<T>(StructField field, Function<T, ?> value) {

        static <T> Column<T> required(String name, DataType type, Function<T, ?> value) {
            return new Column<>(DataTypes.createStructField(name, type, false), value);
        }

        static <T> Column<T> optional(String name, DataType type, Function<T, Optional<?>> value) {
            return new Column<>(
                    DataTypes.createStructField(name, type, true),
                    row -> value.apply(row).orElse(null));
        }
    }
}
