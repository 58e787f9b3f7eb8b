package io.github.dailydigest.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dailydigest.contract.Samples;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema, the model and the written JSON agree, so that a change of one requires a change of the others. */
class SchemaDriftTest {

    /** Accessors of the model without a key of their own, since readers of the JSON can derive them from other keys. */
    private static final List<String> DERIVED =
            List.of("Paper.uri", "Link.uri", "Media.uri", "Paper.webUrl", "Link.webUrl", "Media.webUrl");

    static Stream<Arguments> objects() {
        Link link = Link.of("Code", "/code");
        Media media = Media.image("/t.png");
        return Stream.of(
                Arguments.of(Digest.class, Samples.DIGEST, Digest.builder().build()),
                Arguments.of(
                        Paper.class,
                        Samples.PAPER,
                        Paper.builder().title("A Title").build()),
                Arguments.of(Author.class, Author.of("Ada Example"), Author.of("Ada Example")),
                Arguments.of(
                        Section.class,
                        Section.builder()
                                .from(Section.of(SectionKind.OTHER, "Notes", "['a']"))
                                .addPoints("a")
                                .build(),
                        Section.builder().kind(SectionKind.OTHER).markdown("").build()),
                Arguments.of(Link.class, link, link),
                Arguments.of(Media.class, media, media));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void schemaHasTheWrittenKeysInOrder(Class<?> type, Object full, Object empty) {
        assertThat(keys(Jackson2.MAPPER.valueToTree(full))).isEqualTo(keys(schema(type, "properties")));
        assertThat(keys(Jackson2.MAPPER.valueToTree(empty))).isEqualTo(texts(schema(type, "required")));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void eachAccessorIsAKeyOrDerived(Class<?> type) {
        List<String> keys = keys(schema(type, "properties"));

        assertThat(accessors(type))
                .containsAll(keys)
                .filteredOn(name -> !keys.contains(name))
                .allSatisfy(name -> assertThat(DERIVED).contains(type.getSimpleName() + "." + name));
    }

    @Test
    void schemaHasTheKindsOfTheModel() {
        assertThat(texts(schema(SectionKind.class, "anyOf").at("/0/enum"))).isEqualTo(names(SectionKind.values()));
        assertThat(texts(schema(MediaKind.class, "anyOf").at("/0/enum"))).isEqualTo(names(MediaKind.values()));
    }

    @Test
    void schemaDefinesEachRegisteredType() {
        assertThat(keys(Jackson2.SCHEMA.schema().get("$defs")))
                .containsAll(WireFormat.TYPES.stream()
                        .map(codec -> codec.type().getSimpleName())
                        .toList());
    }

    private static JsonNode schema(Class<?> type, String keyword) {
        return Jackson2.SCHEMA.schema().at("/$defs/" + type.getSimpleName() + "/" + keyword);
    }

    private static List<String> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
