package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.dailydigest.contract.ContractMapper;
import io.github.dailydigest.contract.ReadFailure;
import io.github.dailydigest.contract.SchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Jackson 2 for the tests of the contract. */
final class Jackson2 extends ContractMapper {

    /** A mapper that finds the module by the service loader. */
    static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    static final SchemaCheck SCHEMA = SchemaCheck.open(DigestModule.schema());
    static final SchemaCheck CLOSED_SCHEMA = SchemaCheck.closed(DigestModule.schema());

    private final ObjectMapper mapper;

    Jackson2() {
        this(MAPPER);
    }

    private Jackson2(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void onWritten(@Nullable Object value, String json) {
        CLOSED_SCHEMA.assertValid(value, json);
    }

    @Override
    protected String toText(@Nullable Object value) throws IOException {
        return mapper.writeValueAsString(value);
    }

    @Override
    protected byte[] toBytes(@Nullable Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    protected void toStream(@Nullable Object value, OutputStream out) throws IOException {
        mapper.writeValue(out, value);
    }

    @Override
    protected String toTree(@Nullable Object value) {
        return mapper.valueToTree(value).toString();
    }

    @Override
    protected <T> @Nullable T fromText(String json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    protected <T> @Nullable T fromBytes(byte[] json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    protected <T> @Nullable T fromReader(Reader json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> @Nullable T readByTree(String json, Class<T> type) throws IOException {
        return mapper.treeToValue(mapper.readTree(json), type);
    }

    @Override
    public <T> @Nullable T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public <T> List<T> readList(String json, Class<T> type) throws IOException {
        return mapper.readerForListOf(type).readValue(json);
    }

    @Override
    public String compact(String json) throws IOException {
        return mapper.readTree(json).toString();
    }

    @Override
    public <T> void writeLines(Iterator<T> values, Class<T> type, OutputStream out) throws IOException {
        try (SequenceWriter lines =
                mapper.writerFor(type).withRootValueSeparator("\n").writeValues(out)) {
            while (values.hasNext()) {
                lines.write(values.next());
            }
        }
    }

    @Override
    public <T> Lines<T> readLines(InputStream in, Class<T> type) throws IOException {
        MappingIterator<T> values = mapper.readerFor(type).readValues(in);
        return new Lines<>() {
            @Override
            public boolean hasNext() throws IOException {
                return values.hasNextValue();
            }

            @Override
            public T next() throws IOException {
                return values.nextValue();
            }

            @Override
            public void close() throws IOException {
                values.close();
            }
        };
    }

    @Override
    public byte[] writeAs(Format format, Object value) throws IOException {
        return mapper(format).writeValueAsBytes(value);
    }

    @Override
    public <T> @Nullable T readAs(Format format, byte[] bytes, Class<T> type) throws IOException {
        return mapper(format).readValue(bytes, type);
    }

    private static ObjectMapper mapper(Format format) {
        return switch (format) {
            case YAML -> YAMLMapper.builder().addModule(new DigestModule()).build();
            case CBOR -> CBORMapper.builder().addModule(new DigestModule()).build();
            case SMILE -> SmileMapper.builder().addModule(new DigestModule()).build();
        };
    }

    @Override
    public ContractMapper withLimit(Limit limit, int max) {
        // Not every version has all limits.
        boolean known = PackageVersion.VERSION.getMinorVersion() >= 16;
        Assumptions.assumeTrue(known || (limit != Limit.NAME_LENGTH && limit != Limit.DOCUMENT_LENGTH));
        StreamReadConstraints.Builder limits = StreamReadConstraints.builder();
        ObjectMapper limited =
                JsonMapper.builder().addModule(new DigestModule()).build();
        limited.getFactory()
                .setStreamReadConstraints(
                        switch (limit) {
                            case STRING_LENGTH -> limits.maxStringLength(max).build();
                            case NAME_LENGTH -> limits.maxNameLength(max).build();
                            case NUMBER_LENGTH -> limits.maxNumberLength(max).build();
                            case NESTING_DEPTH -> limits.maxNestingDepth(max).build();
                            case DOCUMENT_LENGTH ->
                                limits.maxDocumentLength(max).build();
                        });
        return new Jackson2(limited);
    }

    @Override
    public ReadFailure describe(@Nullable Throwable thrown) {
        if (!(thrown instanceof JacksonException exception)) {
            throw new AssertionError("expected an exception of Jackson", thrown);
        }
        JsonLocation location = exception.getLocation();
        return new ReadFailure(
                kind(exception),
                exception.getOriginalMessage(),
                String.valueOf(exception.getMessage()),
                exception instanceof JsonMappingException mapping ? path(mapping) : "",
                location == null ? -1 : location.getLineNr(),
                location == null ? -1 : location.getColumnNr(),
                exception instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null,
                exception instanceof InvalidFormatException invalid ? invalid.getValue() : null,
                exception.getCause());
    }

    private static ReadFailure.Kind kind(JacksonException exception) {
        if (exception.getClass() == InvalidFormatException.class) {
            return ReadFailure.Kind.INVALID_VALUE;
        } else if (exception.getClass() == MismatchedInputException.class) {
            return ReadFailure.Kind.MISMATCH;
        } else if (exception instanceof StreamConstraintsException) {
            return ReadFailure.Kind.LIMIT_EXCEEDED;
        } else if (exception instanceof JsonEOFException) {
            return ReadFailure.Kind.UNEXPECTED_END;
        } else if (exception instanceof JsonParseException) {
            return ReadFailure.Kind.MALFORMED;
        }
        throw new AssertionError("unexpected class of exception", exception);
    }

    private static String path(JsonMappingException exception) {
        return exception.getPath().stream().map(Jackson2::step).collect(Collectors.joining(" "));
    }

    private static String step(Reference step) {
        String key = step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
        return ((Class<?>) step.getFrom()).getSimpleName() + "[" + key + "]";
    }
}
