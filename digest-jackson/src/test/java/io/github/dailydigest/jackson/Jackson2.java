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
import io.github.dailydigest.contract.Fault;
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

/** Jackson 2 as the contract asks for it. */
final class Jackson2 extends ContractMapper {

    /** A mapper that found the module by itself. */
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
    public void written(@Nullable Object value, String json) {
        CLOSED_SCHEMA.holds(value, json);
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
    public ContractMapper limited(Limit limit, int most) {
        // The limits came one by one.
        boolean known = PackageVersion.VERSION.getMinorVersion() >= 16;
        Assumptions.assumeTrue(known || (limit != Limit.NAME_LENGTH && limit != Limit.DOCUMENT_LENGTH));
        StreamReadConstraints.Builder limits = StreamReadConstraints.builder();
        ObjectMapper limited =
                JsonMapper.builder().addModule(new DigestModule()).build();
        limited.getFactory()
                .setStreamReadConstraints(
                        switch (limit) {
                            case STRING_LENGTH -> limits.maxStringLength(most).build();
                            case NAME_LENGTH -> limits.maxNameLength(most).build();
                            case NUMBER_LENGTH -> limits.maxNumberLength(most).build();
                            case NESTING_DEPTH -> limits.maxNestingDepth(most).build();
                            case DOCUMENT_LENGTH ->
                                limits.maxDocumentLength(most).build();
                        });
        return new Jackson2(limited);
    }

    @Override
    public Fault fault(@Nullable Throwable thrown) {
        if (!(thrown instanceof JacksonException refusal)) {
            throw new AssertionError("not refused by Jackson", thrown);
        }
        JsonLocation place = refusal.getLocation();
        return new Fault(
                kind(refusal),
                refusal.getOriginalMessage(),
                String.valueOf(refusal.getMessage()),
                refusal instanceof JsonMappingException mapping ? path(mapping) : "",
                place == null ? -1 : place.getLineNr(),
                place == null ? -1 : place.getColumnNr(),
                refusal instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null,
                refusal instanceof InvalidFormatException bad ? bad.getValue() : null,
                refusal.getCause());
    }

    private static Fault.Kind kind(JacksonException refusal) {
        if (refusal.getClass() == InvalidFormatException.class) {
            return Fault.Kind.BAD_VALUE;
        } else if (refusal.getClass() == MismatchedInputException.class) {
            return Fault.Kind.MISMATCH;
        } else if (refusal instanceof StreamConstraintsException) {
            return Fault.Kind.LIMIT;
        } else if (refusal instanceof JsonEOFException) {
            return Fault.Kind.CUT_SHORT;
        } else if (refusal instanceof JsonParseException) {
            return Fault.Kind.SYNTAX;
        }
        throw new AssertionError("another exception than those of the contract", refusal);
    }

    private static String path(JsonMappingException refusal) {
        return refusal.getPath().stream().map(Jackson2::step).collect(Collectors.joining(" "));
    }

    private static String step(Reference step) {
        String key = step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
        return ((Class<?>) step.getFrom()).getSimpleName() + "[" + key + "]";
    }
}
