package io.github.dailydigest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dailydigest.contract.Fault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mapper of one Jackson, with the module and else as it comes. Each value is written in every way that there is,
 * and each JSON read in every way, so that each test holds for all of them.
 */
public abstract class ContractMapper {

    /** The JSON of {@code value}. */
    public final String write(@Nullable Object value) throws IOException {
        String json = toText(value);
        assertThat(toBytes(value)).asString(UTF_8).isEqualTo(json);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        toStream(value, stream);
        assertThat(stream.toString(UTF_8)).isEqualTo(json);
        assertThat(toTree(value)).isEqualTo(json);
        written(value, json);
        return json;
    }

    /** The value of {@code json}; null where it is null, or a media of a kind that is not known. */
    public final <T> @Nullable T read(String json, Class<T> type) throws IOException {
        T value = fromText(json, type);
        assertThat((Object) fromBytes(json.getBytes(UTF_8), type)).isEqualTo(value);
        assertThat((Object) fromReader(new StringReader(json), type)).isEqualTo(value);
        return value;
    }

    /** How {@code json} is refused. */
    public final Fault refusal(String json, Class<?> type) {
        Fault fault = fault(catchThrowable(() -> fromText(json, type)));
        assertSame(fault(catchThrowable(() -> fromBytes(json.getBytes(UTF_8), type))), fault);
        assertSame(fault(catchThrowable(() -> fromReader(new StringReader(json), type))), fault);
        return fault;
    }

    /** Where Jackson itself refuses, how it says so may differ with how it reads. */
    private static void assertSame(Fault actual, Fault expected) {
        assertThat(actual.kind()).isEqualTo(expected.kind());
        if (expected.kind() == Kind.MISMATCH || expected.kind() == Kind.BAD_VALUE) {
            assertThat(actual)
                    .usingRecursiveComparison()
                    .ignoringFields("column", "text", "cause")
                    .isEqualTo(expected);
        }
    }

    /** Takes each JSON that a test writes, for whatever holds of all of them. */
    public void written(@Nullable Object value, String json) throws IOException {}

    protected abstract String toText(@Nullable Object value) throws IOException;

    protected abstract byte[] toBytes(@Nullable Object value) throws IOException;

    protected abstract void toStream(@Nullable Object value, OutputStream out) throws IOException;

    /** The JSON of the tree of {@code value}. */
    protected abstract String toTree(@Nullable Object value) throws IOException;

    protected abstract <T> @Nullable T fromText(String json, Class<T> type) throws IOException;

    protected abstract <T> @Nullable T fromBytes(byte[] json, Class<T> type) throws IOException;

    protected abstract <T> @Nullable T fromReader(Reader json, Class<T> type) throws IOException;

    /** The value of the tree of {@code json}. */
    public abstract <T> @Nullable T readByTree(String json, Class<T> type) throws IOException;

    /** A value out of a value, by way of neither text nor tree. */
    public abstract <T> @Nullable T convert(Object value, Class<T> type);

    /** An array. */
    public abstract <T> List<T> readList(String json, Class<T> type) throws IOException;

    /** The same JSON without white space between its parts. */
    public abstract String compact(String json) throws IOException;

    /** Writes each value, when it is asked for, as a line. */
    public abstract <T> void writeLines(Iterator<T> values, Class<T> type, OutputStream out) throws IOException;

    /** Reads lines, each when its value is asked for. */
    public abstract <T> Lines<T> readLines(InputStream in, Class<T> type) throws IOException;

    /** Values that are read one by one. */
    public interface Lines<T> extends Closeable {

        boolean hasNext() throws IOException;

        /** The next value; after an exception the one after it, where the JSON itself was sound. */
        T next() throws IOException;
    }

    /** What {@code thrown} says; fails where it is no exception of this Jackson for what it reads. */
    public abstract Fault fault(@Nullable Throwable thrown);

    /** The same in a format that Jackson has besides JSON. */
    public abstract byte[] writeAs(Format format, Object value) throws IOException;

    /** What {@link #writeAs} wrote, or another. */
    public abstract <T> @Nullable T readAs(Format format, byte[] bytes, Class<T> type) throws IOException;

    /** Formats that Jackson reads and writes besides JSON. */
    public enum Format {
        YAML,
        CBOR,
        SMILE
    }

    /** The same mapper with one of Jackson's own limits on what it reads lowered. */
    public abstract ContractMapper limited(Limit limit, int most);

    /** Jackson's own limits on what it reads. */
    public enum Limit {
        STRING_LENGTH,
        NAME_LENGTH,
        NUMBER_LENGTH,
        NESTING_DEPTH,
        DOCUMENT_LENGTH
    }
}
