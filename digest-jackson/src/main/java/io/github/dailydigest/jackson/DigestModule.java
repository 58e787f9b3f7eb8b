package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a Jackson mapper the values of {@link io.github.dailydigest.model}.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new DigestModule()); // or findAndRegisterModules()
 * String json = mapper.writeValueAsString(digest);
 * Digest same = mapper.readValue(json, Digest.class);
 * }</pre>
 *
 * <p>Each object has its keys in a fixed order. Absent values are left out, as are {@code metadata}, {@code points} and
 * {@code unrecognized} where they are empty; {@code papers}, {@code authors} and {@code sections} always stand. An
 * {@link io.github.dailydigest.model.ArxivId} is a string, an enum its name, a date ISO-8601.
 *
 * <pre>{@code
 * {"date":"2031-02-03","title":"Daily Papers","papers":[
 *   {"title":"A Title","url":"https://arxiv.org/abs/3102.00001","arxivId":"3102.00001",
 *    "media":{"kind":"IMAGE","url":"https://example.org/t.png"},"votes":85,
 *    "authors":[{"name":"Ada Example"}],
 *    "metadata":{"Comments":"9 pages"},
 *    "sections":[{"kind":"WHATS_NEW","label":"What's New","markdown":"one paragraph"}]}]}
 * }</pre>
 *
 * <p>Reading takes keys in any order, ignores unknown ones and takes {@code null} for absent. An unknown kind of
 * section is {@link io.github.dailydigest.model.SectionKind#OTHER}; an unknown kind of media is no media, which is
 * {@code null} where a {@code Media} or a {@code MediaKind} itself was asked for. {@code arxivId} is not read, since
 * the url of a paper says it. A value of a wrong type, a key given twice, a value that the model refuses and one that
 * is missing each throw a {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} that knows the path and
 * the place; no half of a digest is ever returned. What is no JSON, or over a limit of the mapper, is refused by
 * Jackson itself.
 *
 * <p>A value is the same as text, as bytes, as a tree and by {@code convertValue}; {@code null} in its place is null.
 * Jackson's other formats and its streams of values are read and written as its JSON is.
 *
 * <p>Where a mapper writes type information, a value carries the name of its interface, and nothing within it does.
 *
 * <p>Stateless and thread-safe. A mapper with this module stays serializable.
 */
// A plain Module, not a SimpleModule: that one would add a dozen public methods by which a caller could change it.
public final class DigestModule extends Module {

    /** The module; any number of them are alike. */
    public DigestModule() {}

    /**
     * The JSON Schema (draft 2020-12) of what this module writes, as text. It is the resource
     * {@code digest.schema.json} beside this class, which code in a module of its own cannot open.
     */
    public static String schema() {
        return Schema.text();
    }

    /** The name of this module among others of a mapper: {@code digest}. */
    @Override
    public String getModuleName() {
        return "digest";
    }

    /** The version of the artifact that this module comes with. */
    @Override
    public Version version() {
        return VersionUtil.parseVersion(Artifact.VERSION, Artifact.GROUP_ID, Artifact.ID);
    }

    /** Adds the serializers and deserializers to the mapper that registers this module. */
    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        for (TypeCodec<?> shape : WireFormat.TYPES) {
            add(shape, serializers, deserializers);
        }
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static <T> void add(TypeCodec<T> shape, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(shape.type(), new CodecSerializer<>(shape));
        deserializers.addDeserializer(shape.type(), new CodecDeserializer<>(shape));
    }

    /** The shape of a type that mappers learn. */
    static TypeCodec<?> shape(Class<?> type) {
        return WireFormat.TYPES.stream()
                .filter(shape -> shape.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
