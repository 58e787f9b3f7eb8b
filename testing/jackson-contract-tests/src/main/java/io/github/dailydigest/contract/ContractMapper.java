package io.github.dailydigest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dailydigest.contract.ReadFailure.Kind;
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
 * A mapper of one version of Jackson that has the module and default settings. Values are written and JSON is read by
 * each method that Jackson has for it, so that every test checks all of them.
 */
public abstract class ContractMapper {

    /** Returns {@code value} as JSON. */
    public final String write(@Nullable Object value) throws IOException {
        String json = toText(value);
        assertThat(toBytes(value)).asString(UTF_8).isEqualTo(json);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        toStream(value, stream);
        assertThat(stream.toString(UTF_8)).isEqualTo(json);
        assertThat(toTree(value)).isEqualTo(json);
        onWritten(value, json);
        return json;
    }

    /** Returns the value of {@code json}; null if it is null, or media of an unknown kind. */
    public final <T> @Nullable T read(String json, Class<T> type) throws IOException {
        T value = fromText(json, type);
        assertThat((Object) fromBytes(json.getBytes(UTF_8), type)).isEqualTo(value);
        assertThat((Object) fromReader(new StringReader(json), type)).isEqualTo(value);
        return value;
    }

    /** Reads {@code json}, which must be rejected, and returns the failure. */
    public final ReadFailure readFailure(String json, Class<?> type) {
        ReadFailure failure = describe(catchThrowable(() -> fromText(json, type)));
        assertSameFailure(describe(catchThrowable(() -> fromBytes(json.getBytes(UTF_8), type))), failure);
        assertSameFailure(describe(catchThrowable(() -> fromReader(new StringReader(json), type))), failure);
        return failure;
    }

    /** Failures that Jackson itself detects may differ between its methods; only their kind is compared. */
    private static void assertSameFailure(ReadFailure actual, ReadFailure expected) {
        assertThat(actual.kind()).isEqualTo(expected.kind());
        if (expected.kind() == Kind.MISMATCH || expected.kind() == Kind.INVALID_VALUE) {
            assertThat(actual)
                    .usingRecursiveComparison()
                    .ignoringFields("column", "message", "cause")
                    .isEqualTo(expected);
        }
    }

    /** Called with all JSON that a test writes, for checks that apply to any JSON. */
    public void onWritten(@Nullable Object value, String json) throws IOException {}

    protected abstract String toText(@Nullable Object value) throws IOException;

    protected abstract byte[] toBytes(@Nullable Object value) throws IOException;

    protected abstract void toStream(@Nullable Object value, OutputStream out) throws IOException;

    /** Converts {@code value} to a tree, and returns the JSON of that. */
    protected abstract String toTree(@Nullable Object value) throws IOException;

    protected abstract <T> @Nullable T fromText(String json, Class<T> type) throws IOException;

    protected abstract <T> @Nullable T fromBytes(byte[] json, Class<T> type) throws IOException;

    protected abstract <T> @Nullable T fromReader(Reader json, Class<T> type) throws IOException;

    /** Reads {@code json} as a tree, and returns the value of that. */
    public abstract <T> @Nullable T readByTree(String json, Class<T> type) throws IOException;

    /** Converts a value to another type, without JSON text or a tree in between. */
    public abstract <T> @Nullable T convert(Object value, Class<T> type);

    /** Reads an array. */
    public abstract <T> List<T> readList(String json, Class<T> type) throws IOException;

    /** Returns the same JSON without white space between its tokens. */
    public abstract String compact(String json) throws IOException;

    /** Writes one line for each value, and asks for the next value only then. */
    public abstract <T> void writeLines(Iterator<T> values, Class<T> type, OutputStream out) throws IOException;

    /** Reads lines lazily. */
    public abstract <T> Lines<T> readLines(InputStream in, Class<T> type) throws IOException;

    /** Values that are read one at a time. */
    public interface Lines<T> extends Closeable {

        boolean hasNext() throws IOException;

        /** Returns the next value. After an exception for well-formed JSON, continues with the value after it. */
        T next() throws IOException;
    }

    /** Returns the content of {@code thrown}; fails if it is not an exception of this Jackson for rejected input. */
    public abstract ReadFailure describe(@Nullable Throwable thrown);

    /** Writes {@code value} in another format. */
    public abstract byte[] writeAs(Format format, Object value) throws IOException;

    /** Reads a value in another format. */
    public abstract <T> @Nullable T readAs(Format format, byte[] bytes, Class<T> type) throws IOException;

    /** Formats other than JSON that Jackson supports. */
    public enum Format {
        YAML,
        CBOR,
        SMILE
    }

    /** Returns the same mapper with a lower value for one of Jackson's own limits on input. */
    public abstract ContractMapper withLimit(Limit limit, int max);

    /** Jackson's own limits on input. */
    public enum Limit {
        STRING_LENGTH,
        NAME_LENGTH,
        NUMBER_LENGTH,
        NESTING_DEPTH,
        DOCUMENT_LENGTH
    }
}
