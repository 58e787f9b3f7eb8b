package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.ContractMapper;
import io.github.dailydigest.contract.ReadFailure;
import io.github.dailydigest.contract.SchemaCheck;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Jackson 3 for the tests of the contract. */
final class Jackson3 extends ContractMapper {

    /** A mapper that finds the module by the service loader. */
    static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

    private static final int YAML_BUFFER_SIZE = 1 << 20;

    private static final SchemaCheck CLOSED_SCHEMA = SchemaCheck.closed(DigestModule.schema());

    private final ObjectMapper mapper;

    Jackson3() {
        this(MAPPER);
    }

    private Jackson3(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void onWritten(@Nullable Object value, String json) {
        CLOSED_SCHEMA.assertValid(value, json);
    }

    @Override
    protected String toText(@Nullable Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    protected byte[] toBytes(@Nullable Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    protected void toStream(@Nullable Object value, OutputStream out) {
        mapper.writeValue(out, value);
    }

    @Override
    protected String toTree(@Nullable Object value) {
        return mapper.valueToTree(value).toString();
    }

    @Override
    protected <T> @Nullable T fromText(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    protected <T> @Nullable T fromBytes(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    protected <T> @Nullable T fromReader(Reader json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> @Nullable T readByTree(String json, Class<T> type) {
        // By a reader, since treeToValue has another signature in 3.1 than in 3.0.
        return mapper.readerFor(type).readValue(mapper.readTree(json));
    }

    @Override
    public <T> @Nullable T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public <T> List<T> readList(String json, Class<T> type) {
        return mapper.readerForListOf(type).readValue(json);
    }

    @Override
    public String compact(String json) {
        return mapper.readTree(json).toString();
    }

    @Override
    public <T> void writeLines(Iterator<T> values, Class<T> type, OutputStream out) {
        try (SequenceWriter lines =
                mapper.writerFor(type).withRootValueSeparator("\n").writeValues(out)) {
            while (values.hasNext()) {
                lines.write(values.next());
            }
        }
    }

    @Override
    public <T> Lines<T> readLines(InputStream in, Class<T> type) {
        MappingIterator<T> values = mapper.readerFor(type).readValues(in);
        return new Lines<>() {
            @Override
            public boolean hasNext() {
                return values.hasNextValue();
            }

            @Override
            public T next() {
                return values.nextValue();
            }

            @Override
            public void close() {
                values.close();
            }
        };
    }

    @Override
    public byte[] writeAs(Format format, Object value) {
        return mapper(format).writeValueAsBytes(value);
    }

    @Override
    public <T> @Nullable T readAs(Format format, byte[] bytes, Class<T> type) {
        return mapper(format).readValue(bytes, type);
    }

    private static ObjectMapper mapper(Format format) {
        return switch (format) {
            case YAML ->
                YAMLMapper.builder(yaml()).addModule(new DigestModule()).build();
            case CBOR -> CBORMapper.builder().addModule(new DigestModule()).build();
            case SMILE -> SmileMapper.builder().addModule(new DigestModule()).build();
        };
    }

    @Override
    public ContractMapper withLimit(Limit limit, int max) {
        // Jackson 3.0 does not apply it to documents that are in memory as a whole.
        boolean counted = PackageVersion.VERSION.getMinorVersion() >= 1;
        Assumptions.assumeTrue(counted || limit != Limit.DOCUMENT_LENGTH);
        StreamReadConstraints.Builder limits = StreamReadConstraints.builder();
        StreamReadConstraints lowered = switch (limit) {
            case STRING_LENGTH -> limits.maxStringLength(max).build();
            case NAME_LENGTH -> limits.maxNameLength(max).build();
            case NUMBER_LENGTH -> limits.maxNumberLength(max).build();
            case NESTING_DEPTH -> limits.maxNestingDepth(max).build();
            case DOCUMENT_LENGTH -> limits.maxDocumentLength(max).build();
        };
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(lowered).build();
        return new Jackson3(
                JsonMapper.builder(factory).addModule(new DigestModule()).build());
    }

    @Override
    public ReadFailure describe(@Nullable Throwable thrown) {
        if (!(thrown instanceof JacksonException exception)) {
            throw new AssertionError("expected an exception of Jackson", thrown);
        }
        TokenStreamLocation location = exception.getLocation();
        return new ReadFailure(
                kind(exception),
                exception.getOriginalMessage(),
                String.valueOf(exception.getMessage()),
                path(exception),
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
        } else if (exception instanceof UnexpectedEndOfInputException) {
            return ReadFailure.Kind.UNEXPECTED_END;
        } else if (exception instanceof StreamReadException) {
            return ReadFailure.Kind.MALFORMED;
        }
        throw new AssertionError("unexpected class of exception", exception);
    }

    private static String path(JacksonException exception) {
        return exception.getPath().stream().map(Jackson3::step).collect(Collectors.joining(" "));
    }

    private static String step(Reference step) {
        String key = step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName();
        return ((Class<?>) step.from()).getSimpleName() + "[" + key + "]";
    }

    /**
     * Returns a factory whose buffer holds a whole digest. SnakeYAML Engine 3.0 throws
     * {@link IndexOutOfBoundsException} if a surrogate pair crosses the end of its buffer, which has 1024 characters by
     * default.
     */
    private static YAMLFactory yaml() {
        return YAMLFactory.builder()
                .loadSettings(
                        LoadSettings.builder().setBufferSize(YAML_BUFFER_SIZE).build())
                .build();
    }
}
