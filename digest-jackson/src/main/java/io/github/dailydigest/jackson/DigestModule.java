package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;

/**
 * A Jackson module that reads and writes the values of {@link io.github.dailydigest.model} as JSON.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new DigestModule()); // or findAndRegisterModules()
 * String json = mapper.writeValueAsString(digest);
 * Digest same = mapper.readValue(json, Digest.class);
 * }</pre>
 *
 * <p>The keys of each object are written in a fixed order. Absent values are omitted, and so are {@code metadata},
 * {@code points} and {@code unrecognized} if they are empty; {@code papers}, {@code authors} and {@code sections} are
 * always written. An {@link io.github.dailydigest.model.ArxivId} is a string, an enum constant is its name, and a date
 * is in ISO 8601 form.
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
 * <p>When reading, keys may be in any order, unknown keys are ignored, and {@code null} is treated as absent. A section
 * of an unknown kind is read as {@link io.github.dailydigest.model.SectionKind#OTHER}. Media of an unknown kind is
 * treated as absent, and is {@code null} if a {@code Media} or {@code MediaKind} is read by itself. {@code arxivId} is
 * ignored, since it is derived from the URL of the paper.
 *
 * <p>A {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} is thrown if a value has the wrong type, if
 * a value is one that the model rejects, if a required key is missing, or if a key occurs twice in an object. Its
 * message has the reason, the path and, for JSON text, the line and column. A digest is never returned in part. JSON
 * that is malformed or exceeds a limit of the mapper is rejected by Jackson itself.
 *
 * <p>Strings, bytes, trees and {@code convertValue} have the same result, and {@code null} in place of a value is read
 * as {@code null}. Jackson's other formats, and its sequences of values, are supported as well.
 *
 * <p>An {@code ArxivId} and an {@code Author} can be keys of a map; an author is keyed by the name.
 *
 * <p>If a mapper writes type information, the type of a value is the name of its interface. The values within it are
 * written without type information.
 *
 * <p>Stateless and thread-safe. A mapper with this module remains serializable.
 */
// Not a SimpleModule, whose public methods would let callers change the serializers.
public final class DigestModule extends Module {

    /** Creates a module. All instances behave alike. */
    public DigestModule() {}

    /**
     * Returns the text of the JSON Schema (draft 2020-12) that describes what this module writes. It is the resource
     * {@code digest.schema.json} in the package of this class, which code in another Java module cannot open.
     */
    public static String schema() {
        return Schema.text();
    }

    /** Returns the name of this module: {@code digest}. */
    @Override
    public String getModuleName() {
        return "digest";
    }

    /** Returns the version of the artifact that contains this module. */
    @Override
    public Version version() {
        return VersionUtil.parseVersion(Artifact.VERSION, Artifact.GROUP_ID, Artifact.ID);
    }

    /** Adds the serializers and deserializers to the mapper that registers this module. */
    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        for (TypeCodec<?> codec : WireFormat.TYPES) {
            add(codec, serializers, deserializers);
        }
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        SimpleSerializers keySerializers = new SimpleSerializers();
        SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
        for (KeyCodec<?> codec : WireFormat.KEYS) {
            add(codec, keySerializers, keyDeserializers);
        }
        context.addKeySerializers(keySerializers);
        context.addKeyDeserializers(keyDeserializers);
    }

    private static <T> void add(TypeCodec<T> codec, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(codec.type(), new CodecSerializer<>(codec));
        deserializers.addDeserializer(codec.type(), new CodecDeserializer<>(codec));
    }

    private static <T> void add(
            KeyCodec<T> codec, SimpleSerializers serializers, SimpleKeyDeserializers deserializers) {
        serializers.addSerializer(codec.type(), new CodecKeySerializer<>(codec));
        deserializers.addDeserializer(codec.type(), new CodecKeyDeserializer<>(codec));
    }

    /** Returns the codec of a type that this module registers. */
    static TypeCodec<?> codec(Class<?> type) {
        return WireFormat.TYPES.stream()
                .filter(codec -> codec.type() == type)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the codec of the keys of a type that this module registers. */
    static KeyCodec<?> keyCodec(Class<?> type) {
        return WireFormat.KEYS.stream()
                .filter(codec -> codec.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
