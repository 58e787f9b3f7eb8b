package io.github.dailydigest.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.dailydigest.contract.Samples;
import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.SectionKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Mappers with other settings, and values within the types of a user. */
class MapperSettingsTest {

    private static final ArxivId ID = ArxivId.of("3102.00001");
    private static final Map<ArxivId, Author> KEYED = Map.of(ID, Author.of("Ada Example"));
    private static final String ID_TYPE = "\"io.github.dailydigest.model.ArxivId\"";
    private static final String DIGEST_TYPE = "\"io.github.dailydigest.model.Digest\"";

    @Test
    void moduleIsRegisteredOnce() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new DigestModule())
                .build();

        assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(DigestModule.class);
        assertThat(mapper.registeredModules())
                .extracting(JacksonModule::getRegistrationId)
                .containsOnlyOnce(DigestModule.class.getName());
        assertThat(new DigestModule().getModuleName()).isEqualTo("digest");
        assertThat(new DigestModule().version().toFullString())
                .startsWith("io.github.dailydigest/digest-jackson3/")
                .matches(".*/\\d+\\.\\d+\\.\\d+(-\\w+)?");
    }

    @Test
    void settingsOfAMapperDoNotChangeTheContract() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new DigestModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(mapper.writeValueAsString(Samples.DIGEST)).isEqualTo(Samples.DIGEST_JSON);
        assertThat(mapper.writeValueAsString(Digest.builder().build())).isEqualTo("{\"papers\":[]}");
        assertThat(mapper.writeValueAsString(SectionKind.OTHER)).isEqualTo("\"OTHER\"");
        assertThat(mapper.readValue("{\"x\":1," + Samples.DIGEST_JSON.substring(1), Digest.class))
                .isEqualTo(Samples.DIGEST);
    }

    @Test
    void indentedJsonIsReadAsTheSameDigest() {
        String json = Jackson3.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(Samples.DIGEST);

        assertThat(json.lines().count()).isGreaterThan(20);
        assertThat(Jackson3.MAPPER.readValue(json, Digest.class)).isEqualTo(Samples.DIGEST);
        assertThat(Jackson3.MAPPER.readTree(json)).hasToString(Samples.DIGEST_JSON);
    }

    @Test
    void typeInWrapperArrayIsTheInterface() {
        JsonMapper mapper = typing(JsonTypeInfo.As.WRAPPER_ARRAY);

        assertTyped(mapper, Digest.class, Samples.DIGEST, "[" + DIGEST_TYPE + "," + Samples.DIGEST_JSON + "]");
        assertTyped(mapper, ArxivId.class, ID, "[" + ID_TYPE + ",\"3102.00001\"]");
        assertThat(mapper.readValue(Samples.DIGEST_JSON, Digest.class)).isEqualTo(Samples.DIGEST);
        assertThat(mapper.readValue("\"3102.00001\"", ArxivId.class)).isEqualTo(ID);
    }

    @Test
    void typeInKeyIsTheInterface() {
        JsonMapper mapper = typing(JsonTypeInfo.As.PROPERTY);

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
    void typeInWrapperObjectIsTheInterface() {
        JsonMapper mapper = typing(JsonTypeInfo.As.WRAPPER_OBJECT);

        assertTyped(mapper, Digest.class, Samples.DIGEST, "{" + DIGEST_TYPE + ":" + Samples.DIGEST_JSON + "}");
        assertTyped(mapper, ArxivId.class, ID, "{" + ID_TYPE + ":\"3102.00001\"}");
        assertThat(mapper.readValue("\"3102.00001\"", ArxivId.class)).isEqualTo(ID);
        assertThatExceptionOfType(InvalidTypeIdException.class)
                .isThrownBy(() -> mapper.readValue("{\"date\":{}}", Digest.class));
    }

    @Test
    void locationIsReportedOnceWhetherOrNotTheSourceIsIncluded() {
        JsonMapper includingSource = JsonMapper.builder()
                .addModule(new DigestModule())
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> Jackson3.MAPPER.readValue("{\n\"date\":1}", Digest.class))
                .withMessageContaining("not a whole number (line: 2, column: 8)\n")
                .withMessageContaining("REDACTED");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> Jackson3.MAPPER.readValue("{\"date\":1}", Digest.class))
                .withMessageContaining("not a whole number (line: 1, column: 9)\n");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> includingSource.readValue("{\n\"date\":1}", Digest.class))
                .withMessageContaining("not a whole number\n")
                .withMessageContaining("line: 2, column: 8]");
    }

    @Test
    void messageForBinaryInputHasOnlyThePath() {
        byte[] cbor = CBORMapper.shared().writeValueAsBytes(Map.of("date", 1));

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> CBORMapper.builder()
                        .addModule(new DigestModule())
                        .build()
                        .readValue(cbor, Digest.class))
                .withMessageContaining("not a whole number\n")
                .withMessageContaining("Digest[\"date\"]");
    }

    private static JsonMapper typing(JsonTypeInfo.As how) {
        PolymorphicTypeValidator model = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("io.github.dailydigest.model")
                .build();
        return JsonMapper.builder()
                .addModule(new DigestModule())
                .activateDefaultTyping(model, DefaultTyping.NON_FINAL, how)
                .build();
    }

    private static <T> void assertTyped(JsonMapper mapper, Class<T> type, T value, String json) {
        assertThat(mapper.writerFor(type).writeValueAsString(value)).isEqualTo(json);
        assertThat(mapper.readValue(json, type)).isEqualTo(value);
        assertThat(mapper.readValue(json, Object.class)).isEqualTo(value);
    }

    record Issue(int number, Digest digest, List<Author> editors, Map<String, Media> covers, SectionKind focus) {}

    @Test
    void recordsCanHaveValuesAsComponents() {
        Issue issue = new Issue(
                7,
                Samples.DIGEST,
                List.of(Author.of("Ada Example")),
                Map.of("front", Media.image("/t.png")),
                SectionKind.SUMMARY);
        String json = "{\"number\":7,\"digest\":" + Samples.DIGEST_JSON + ",\"editors\":[{\"name\":\"Ada Example\"}],"
                + "\"covers\":{\"front\":{\"kind\":\"IMAGE\",\"url\":\"/t.png\"}},\"focus\":\"SUMMARY\"}";

        assertThat(Jackson3.MAPPER.writeValueAsString(issue)).isEqualTo(json);
        assertThat(Jackson3.MAPPER.readValue(json, Issue.class)).isEqualTo(issue);
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
    void beansCanHaveValuesAsProperties() {
        Bean bean = new Bean();
        bean.setDigest(Samples.DIGEST);

        String json = Jackson3.MAPPER.writeValueAsString(bean);

        assertThat(json).isEqualTo("{\"digest\":" + Samples.DIGEST_JSON + "}");
        assertThat(Jackson3.MAPPER.readValue(json, Bean.class).getDigest()).isEqualTo(Samples.DIGEST);
    }

    @Test
    void mappersCanBeSerializedBeforeAndAfterUse() throws IOException, ClassNotFoundException {
        JsonMapper fresh = JsonMapper.builder().addModule(new DigestModule()).build();
        JsonMapper used = JsonMapper.builder().addModule(new DigestModule()).build();
        used.readValue(used.writeValueAsString(Samples.DIGEST), Digest.class);
        used.readValue(used.writeValueAsString(ID), ArxivId.class);
        used.readValue(used.writeValueAsString(KEYED), new TypeReference<Map<ArxivId, Author>>() {});

        for (JsonMapper mapper : List.of(fresh, used)) {
            JsonMapper copy = copy(mapper);

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

    private static JsonMapper copy(JsonMapper mapper) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (JsonMapper) in.readObject();
        }
    }
}
