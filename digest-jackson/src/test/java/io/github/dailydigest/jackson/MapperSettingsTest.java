package io.github.dailydigest.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import io.github.dailydigest.contract.Samples;
import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.SectionKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Mappers with other settings, and values within the types of a user. */
class MapperSettingsTest {

    private static final ArxivId ID = ArxivId.of("3102.00001");
    private static final Map<ArxivId, Author> KEYED = Map.of(ID, Author.of("Ada Example"));
    private static final String ID_TYPE = "\"io.github.dailydigest.model.ArxivId\"";
    private static final String DIGEST_TYPE = "\"io.github.dailydigest.model.Digest\"";

    @Test
    void moduleIsRegisteredOnce() {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules().registerModule(new DigestModule());

        assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(DigestModule.class);
        assertThat(mapper.getRegisteredModuleIds()).containsOnlyOnce(DigestModule.class.getName());
        assertThat(new DigestModule().getModuleName()).isEqualTo("digest");
        assertThat(new DigestModule().version().toFullString())
                .startsWith("io.github.dailydigest/digest-jackson/")
                .matches(".*/\\d+\\.\\d+\\.\\d+(-\\w+)?");
    }

    @Test
    void settingsOfAMapperDoNotChangeTheContract() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new DigestModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING, SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();

        assertThat(mapper.writeValueAsString(Samples.DIGEST)).isEqualTo(Samples.DIGEST_JSON);
        assertThat(mapper.writeValueAsString(Digest.builder().build())).isEqualTo("{\"papers\":[]}");
        assertThat(mapper.writeValueAsString(SectionKind.OTHER)).isEqualTo("\"OTHER\"");
        assertThat(mapper.readValue("{\"x\":1," + Samples.DIGEST_JSON.substring(1), Digest.class))
                .isEqualTo(Samples.DIGEST);
    }

    @Test
    void indentedJsonIsReadAsTheSameDigest() throws IOException {
        String json = Jackson2.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(Samples.DIGEST);

        assertThat(json.lines().count()).isGreaterThan(20);
        assertThat(Jackson2.MAPPER.readValue(json, Digest.class)).isEqualTo(Samples.DIGEST);
        assertThat(Jackson2.MAPPER.readTree(json)).hasToString(Samples.DIGEST_JSON);
    }

    @Test
    void typeInWrapperArrayIsTheInterface() throws IOException {
        ObjectMapper mapper = typing(JsonTypeInfo.As.WRAPPER_ARRAY);

        assertTyped(mapper, Digest.class, Samples.DIGEST, "[" + DIGEST_TYPE + "," + Samples.DIGEST_JSON + "]");
        assertTyped(mapper, ArxivId.class, ID, "[" + ID_TYPE + ",\"3102.00001\"]");
        assertThat(mapper.readValue(Samples.DIGEST_JSON, Digest.class)).isEqualTo(Samples.DIGEST);
        assertThat(mapper.readValue("\"3102.00001\"", ArxivId.class)).isEqualTo(ID);
    }

    @Test
    void typeInKeyIsTheInterface() throws IOException {
        ObjectMapper mapper = typing(JsonTypeInfo.As.PROPERTY);

        assertTyped(
                mapper,
                Digest.class,
                Samples.DIGEST,
                "{\"@class\":" + DIGEST_TYPE + "," + Samples.DIGEST_JSON.substring(1));
        assertTyped(mapper, ArxivId.class, ID, "[" + ID_TYPE + ",\"3102.00001\"]");
        assertThat(mapper.readValue(Samples.DIGEST_JSON, Digest.class)).isEqualTo(Samples.DIGEST);
        assertThat(mapper.readValue("\"3102.00001\"", ArxivId.class)).isEqualTo(ID);
        assertThat(mapper.readValue("{\"@class\":" + DIGEST_TYPE + "}", Object.class))
                .isEqualTo(Digest.builder().build());
    }

    @Test
    void typeInWrapperObjectIsTheInterface() throws IOException {
        ObjectMapper mapper = typing(JsonTypeInfo.As.WRAPPER_OBJECT);

        assertTyped(mapper, Digest.class, Samples.DIGEST, "{" + DIGEST_TYPE + ":" + Samples.DIGEST_JSON + "}");
        assertTyped(mapper, ArxivId.class, ID, "{" + ID_TYPE + ":\"3102.00001\"}");
        assertThat(mapper.readValue("\"3102.00001\"", ArxivId.class)).isEqualTo(ID);
        assertThatExceptionOfType(InvalidTypeIdException.class)
                .isThrownBy(() -> mapper.readValue("{\"date\":{}}", Digest.class));
    }

    @Test
    void configuredEscapesAreKept() throws IOException {
        Paper paper = Paper.builder()
                .title("논문 \uD83D\uDE00")
                .putMetadata("\uD83D\uDE00", "")
                .build();
        ObjectMapper escaping = JsonMapper.builder()
                .addModule(new DigestModule())
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        ObjectMapper custom = JsonMapper.builder().addModule(new DigestModule()).build();
        custom.getFactory().setCharacterEscapes(new Brackets());

        assertThat(escaping.writeValueAsBytes(paper))
                .asString()
                .startsWith("{\"title\":\"\\uB17C\\uBB38 \\uD83D\\uDE00\",")
                .contains("{\"\\uD83D\\uDE00\":\"\"}");
        assertThat(custom.writeValueAsBytes(Author.of("<\uD83D\uDE00>")))
                .asString()
                .isEqualTo("{\"name\":\"\\u003C\\uD83D\\uDE00\\u003E\"}");
    }

    /** Escapes as for JSON embedded in HTML. */
    private static final class Brackets extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes['<'] = ESCAPE_STANDARD;
            escapes['>'] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null;
        }
    }

    private static ObjectMapper typing(JsonTypeInfo.As how) {
        PolymorphicTypeValidator model = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("io.github.dailydigest.model")
                .build();
        return new ObjectMapper()
                .registerModule(new DigestModule())
                .activateDefaultTyping(model, ObjectMapper.DefaultTyping.NON_FINAL, how);
    }

    private static <T> void assertTyped(ObjectMapper mapper, Class<T> type, T value, String json) throws IOException {
        assertThat(mapper.writerFor(type).writeValueAsString(value)).isEqualTo(json);
        assertThat(mapper.readValue(json, type)).isEqualTo(value);
        assertThat(mapper.readValue(json, Object.class)).isEqualTo(value);
    }

    record Issue(int number, Digest digest, List<Author> editors, Map<String, Media> covers, SectionKind focus) {}

    @Test
    void recordsCanHaveValuesAsComponents() throws IOException {
        Issue issue = new Issue(
                7,
                Samples.DIGEST,
                List.of(Author.of("Ada Example")),
                Map.of("front", Media.image("/t.png")),
                SectionKind.SUMMARY);
        String json = "{\"number\":7,\"digest\":" + Samples.DIGEST_JSON + ",\"editors\":[{\"name\":\"Ada Example\"}],"
                + "\"covers\":{\"front\":{\"kind\":\"IMAGE\",\"url\":\"/t.png\"}},\"focus\":\"SUMMARY\"}";

        assertThat(Jackson2.MAPPER.writeValueAsString(issue)).isEqualTo(json);
        assertThat(Jackson2.MAPPER.readValue(json, Issue.class)).isEqualTo(issue);
    }

    static final class Bean {

        private Digest digest = Digest.builder().build();

        public Digest getDigest() {
            return digest;
        }

        public void setDigest(Digest digest) {
            this.digest = digest;
        }
    }

    @Test
    void beansCanHaveValuesAsProperties() throws IOException {
        Bean bean = new Bean();
        bean.setDigest(Samples.DIGEST);

        String json = Jackson2.MAPPER.writeValueAsString(bean);

        assertThat(json).isEqualTo("{\"digest\":" + Samples.DIGEST_JSON + "}");
        assertThat(Jackson2.MAPPER.readValue(json, Bean.class).getDigest()).isEqualTo(Samples.DIGEST);
    }

    @Test
    void mappersCanBeSerializedBeforeAndAfterUse() throws IOException, ClassNotFoundException {
        ObjectMapper fresh = new ObjectMapper().registerModule(new DigestModule());
        ObjectMapper used = new ObjectMapper().registerModule(new DigestModule());
        used.readValue(used.writeValueAsString(Samples.DIGEST), Digest.class);
        used.readValue(used.writeValueAsString(ID), ArxivId.class);
        used.readValue(used.writeValueAsString(KEYED), new TypeReference<Map<ArxivId, Author>>() {});

        for (ObjectMapper mapper : List.of(fresh, used)) {
            ObjectMapper copy = copy(mapper);

            assertThat(copy.writeValueAsString(Samples.DIGEST)).isEqualTo(Samples.DIGEST_JSON);
            assertThat(copy.readValue(Samples.DIGEST_JSON, Digest.class)).isEqualTo(Samples.DIGEST);
            assertThat(copy.writeValueAsString(ID)).isEqualTo("\"3102.00001\"");
            assertThat(copy.readValue("\"3102.00001\"", ArxivId.class)).isEqualTo(ID);
            String keyed = copy.writeValueAsString(KEYED);
            assertThat(keyed).isEqualTo("{\"3102.00001\":{\"name\":\"Ada Example\"}}");
            assertThat(copy.readValue(keyed, new TypeReference<Map<ArxivId, Author>>() {}))
                    .isEqualTo(KEYED);
        }
    }

    private static ObjectMapper copy(ObjectMapper mapper) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ObjectMapper) in.readObject();
        }
    }
}
