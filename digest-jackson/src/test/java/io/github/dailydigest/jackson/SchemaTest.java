package io.github.dailydigest.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.GoldenCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @Test
    void schemaIsValidAndAResource() throws IOException {
        assertThat(Jackson2.SCHEMA.errorsOfTheSchema()).isEmpty();
        assertThat(Jackson2.SCHEMA.schema().path("$id").textValue()).endsWith("/digest.schema.json");
        try (InputStream resource = DigestModule.class.getResourceAsStream("digest.schema.json")) {
            assertThat(resource).hasContent(DigestModule.schema());
        }
    }

    @Test
    void everyTypeAndKeyHasADescriptionAndExamples() {
        List<String> described = new ArrayList<>();
        typesAndKeys().forEach(part -> {
            JsonNode schema = (JsonNode) part.get()[1];
            assertThat(schema.path("description").textValue())
                    .as("%s", part.get()[0])
                    .isNotBlank();
            assertThat(schema.path("examples")).as("%s", part.get()[0]).isNotEmpty();
            described.add((String) part.get()[0]);
        });

        assertThat(described).contains("/$defs/Paper", "/$defs/Paper/properties/votes");
    }

    @ParameterizedTest
    @MethodSource("typesAndKeys")
    void eachExampleIsValid(String pointer, JsonNode part) {
        assertThat(part.get("examples"))
                .allSatisfy(example -> assertThat(Jackson2.CLOSED_SCHEMA.errors(pointer, example))
                        .isEmpty());
    }

    /** Each type, and each key of each type. */
    static Stream<Arguments> typesAndKeys() {
        return Jackson2.SCHEMA.schema().get("$defs").properties().stream().flatMap(type -> {
            String pointer = "/$defs/" + type.getKey();
            return Stream.concat(
                    Stream.of(Arguments.of(pointer, type.getValue())),
                    type.getValue().path("properties").properties().stream()
                            .map(key -> Arguments.of(pointer + "/properties/" + key.getKey(), key.getValue())));
        });
    }

    @Test
    void examplesOfTypesAreReadAndWrittenUnchanged() {
        for (TypeCodec<?> codec : WireFormat.TYPES) {
            JsonNode examples =
                    Jackson2.SCHEMA.schema().at("/$defs/" + codec.type().getSimpleName() + "/examples");
            assertThat(examples)
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat((Object)
                                    Jackson2.MAPPER.valueToTree(Jackson2.MAPPER.treeToValue(example, codec.type())))
                            .hasToString(example.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
    void jsonOfGoldenCasesIsValid(GoldenCase golden) throws JsonProcessingException {
        for (JsonNode digest : Jackson2.MAPPER.readTree(golden.json())) {
            assertThat(Jackson2.CLOSED_SCHEMA.errors(Digest.class, digest)).isEmpty();
        }
        for (Digest digest : golden.digests()) {
            assertThat(Jackson2.CLOSED_SCHEMA.errors(Digest.class, Jackson2.MAPPER.valueToTree(digest)))
                    .isEmpty();
        }
    }

    static Stream<Arguments> invalidPapers() {
        return Stream.of(
                        "'title':''",
                        "'title':' \\n\u00A0\u3000\\u001c'",
                        "'title':7",
                        "'title':['a']",
                        "'url':''",
                        "'url':'a b'",
                        "'url':'a\\n'",
                        "'url':'a\u2003b'",
                        "'url':{}",
                        "'arxivId':3102.00001",
                        "'links':{}",
                        "'links':['/code']",
                        "'links':[null]",
                        "'links':[{'text':'Code'}]",
                        "'links':[{'url':'/code'}]",
                        "'links':[{'text':' ','url':'/code'}]",
                        "'links':[{'text':'Code','url':'a b'}]",
                        "'media':'/t.png'",
                        "'media':{}",
                        "'media':{'kind':'IMAGE'}",
                        "'media':{'url':'/t.png'}",
                        "'media':{'kind':1,'url':'/t.png'}",
                        "'media':{'kind':'VIDEO','url':' '}",
                        "'votes':-1",
                        "'votes':2147483648",
                        "'votes':1.5",
                        "'votes':'85'",
                        "'votes':true",
                        "'topic':''",
                        "'topic':['cs.CV']",
                        "'published':20310202",
                        "'published':'2031-02-30'",
                        "'published':'Feb 2, 2031'",
                        "'authors':{}",
                        "'authors':['Ada Example']",
                        "'authors':[{}]",
                        "'authors':[{'name':'\\t'}]",
                        "'authors':[null]",
                        "'moreAuthors':'true'",
                        "'moreAuthors':1",
                        "'moreAuthors':[true]",
                        "'metadata':[]",
                        "'metadata':{'Comments':9}",
                        "'metadata':{' ':'x'}",
                        "'sections':{}",
                        "'sections':[{'kind':'OTHER'}]",
                        "'sections':[{'markdown':''}]",
                        "'sections':[{'kind':4,'markdown':''}]",
                        "'sections':[{'kind':'OTHER','markdown':1}]",
                        "'sections':[{'kind':'OTHER','label':'','markdown':''}]",
                        "'sections':[{'kind':'OTHER','markdown':'','points':'a'}]",
                        "'sections':[{'kind':'OTHER','markdown':'','points':[1]}]",
                        "'unrecognized':'x'",
                        "'unrecognized':[' ']",
                        "'unrecognized':[1]")
                .map(SchemaTest::paperWith);
    }

    static Stream<Arguments> invalidDigests() {
        return Stream.of(
                        "[]",
                        "'text'",
                        "1",
                        "{'papers':{}}",
                        "{'papers':[[]]}",
                        "{'papers':[null]}",
                        "{'papers':[],'title':' '}",
                        "{'papers':[],'title':1}",
                        "{'papers':[],'date':20310203}",
                        "{'papers':[],'date':''}",
                        "{'papers':[],'date':'2031-02-30'}",
                        "{'papers':[],'date':'2031-02'}",
                        "{'papers':[],'date':'2031-13-01'}",
                        "{'papers':[],'date':'2031-02-03T00:00:00Z'}",
                        "{'papers':[],'date':'12031-01-01'}",
                        "{'papers':[],'date':'Feb 3, 2031'}",
                        "{'papers':[],'endDate':'2031-02-09'}",
                        "{'papers':[],'date':'2031-02-03','endDate':'2031-02-30'}",
                        "{'papers':[],'date':'2031-02-03','endDate':7}")
                .map(json -> Arguments.of(Digest.class, json.replace('\'', '"')));
    }

    @ParameterizedTest
    @MethodSource({"invalidPapers", "invalidDigests"})
    void schemaAndReaderRejectTheSameJson(Class<?> type, String json) throws JsonProcessingException {
        assertThat(Jackson2.SCHEMA.errors(type, Jackson2.MAPPER.readTree(json))).isNotEmpty();
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> Jackson2.MAPPER.readValue(json, type));
    }

    /** The schema requires keys that are always written; the reader does not, so that others may omit them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'papers':null}",
                "{'papers':[],'title':null}",
                "{'papers':[{'title':'a'}]}",
                "{'papers':[{'title':'a','authors':[],'sections':[],'arxivId':'none'}]}",
                "{'papers':[{'title':'a','authors':[],'sections':[],'links':null}]}"
            })
    void readerAcceptsMoreThanIsWritten(String json) throws JsonProcessingException {
        String quoted = json.replace('\'', '"');

        assertThat(Jackson2.MAPPER.readValue(quoted, Digest.class)).isNotNull();
        assertThat(Jackson2.SCHEMA.errors(Digest.class, Jackson2.MAPPER.readTree(quoted)))
                .isNotEmpty();
    }

    @Test
    void jsonOfALaterVersionIsValidAndRead() throws JsonProcessingException {
        String json = """
                {"new":1,"papers":[{"title":"A","authors":[{"name":"Ada Example","orcid":"x"}],"media":{"kind":"SOUND",
                "url":"/a"},"sections":[{"kind":"LIMITS","label":"Limits","markdown":"m","new":[]}]}]}""";

        assertThat(Jackson2.SCHEMA.errors(Digest.class, Jackson2.MAPPER.readTree(json)))
                .isEmpty();
        assertThat(Jackson2.CLOSED_SCHEMA.errors(Digest.class, Jackson2.MAPPER.readTree(json)))
                .hasSize(5);
        Paper paper = Jackson2.MAPPER.readValue(json, Digest.class).papers().get(0);
        assertThat(paper.section(SectionKind.OTHER)).isPresent();
        assertThat(paper.media()).isEmpty();
    }

    @Test
    void datesOfAnyYearAreValid() throws JsonProcessingException {
        for (String year : List.of("0000", "9999", "+12031", "-0001", "+999999999", "-999999999")) {
            JsonNode json = Jackson2.MAPPER.readTree("{\"date\":\"" + year + "-02-03\",\"papers\":[]}");

            assertThat(Jackson2.CLOSED_SCHEMA.errors(Digest.class, json))
                    .as(year)
                    .isEmpty();
            assertThat((Object) Jackson2.MAPPER.valueToTree(Jackson2.MAPPER.treeToValue(json, Digest.class)))
                    .isEqualTo(json);
        }
    }

    private static Arguments paperWith(String key) {
        StringBuilder json = new StringBuilder("{" + key);
        Map.of("title", "'A'", "authors", "[]", "sections", "[]").forEach((name, value) -> {
            if (!key.startsWith("'" + name + "'")) {
                json.append(",'").append(name).append("':").append(value);
            }
        });
        return Arguments.of(Paper.class, json.append("}").toString().replace('\'', '"'));
    }
}
