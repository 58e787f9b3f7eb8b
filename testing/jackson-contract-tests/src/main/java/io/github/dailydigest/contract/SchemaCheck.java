package io.github.dailydigest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Validates JSON against parts of the schema. The open form, which is published, accepts unknown keys and kinds. The
 * closed form rejects them, to ensure that everything that is written is described by the schema.
 */
public final class SchemaCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final List<Class<?>> TYPES = List.of(
            Digest.class,
            Paper.class,
            Author.class,
            Section.class,
            Link.class,
            Media.class,
            ArxivId.class,
            SectionKind.class,
            MediaKind.class);

    private final JsonNode schema;
    private final Map<String, Schema> parts = new ConcurrentHashMap<>();

    private SchemaCheck(JsonNode schema) {
        this.schema = schema;
    }

    /** Returns a check against the schema as published. */
    public static SchemaCheck open(String schema) {
        return new SchemaCheck(read(schema));
    }

    /** Returns a check against the schema with unknown keys and kinds rejected. */
    public static SchemaCheck closed(String schema) {
        return new SchemaCheck(closed(read(schema)));
    }

    /** Returns the schema. */
    public JsonNode schema() {
        return schema;
    }

    /**
     * Returns the errors of {@code json} by the part of the schema at {@code pointer}, such as {@code /$defs/Paper}.
     */
    public List<String> errors(String pointer, JsonNode json) {
        return texts(parts.computeIfAbsent(pointer, this::part).validate(json));
    }

    /** Returns the errors of {@code json} by the part of the schema for a type of the model. */
    public List<String> errors(Class<?> type, JsonNode json) {
        return errors("/$defs/" + type.getSimpleName(), json);
    }

    /** Asserts that {@code json} is valid for a value of the model or a list of them; other values are not checked. */
    public void assertValid(@Nullable Object value, String json) {
        assertValid(value, read(json));
    }

    /** Returns the errors of the schema by its meta-schema. */
    public List<String> errorsOfTheSchema() {
        String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
        return texts(REGISTRY.getSchema(SchemaLocation.of(dialect)).validate(schema));
    }

    private void assertValid(@Nullable Object value, JsonNode json) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                assertValid(list.get(i), json.get(i));
            }
        }
        TYPES.stream()
                .filter(type -> type.isInstance(value))
                .forEach(type -> assertThat(errors(type, json)).isEmpty());
    }

    private Schema part(String pointer) {
        ObjectNode part = schema.deepCopy();
        part.remove("$id");
        part.put("$ref", "#" + pointer);
        return REGISTRY.getSchema(part);
    }

    private static List<String> texts(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.has("properties")) {
                object.put("additionalProperties", false);
            }
            JsonNode known = object.at("/anyOf/0/enum");
            if (!known.isMissingNode()) {
                object.remove("anyOf");
                object.set("enum", known);
            }
        }
        node.forEach(SchemaCheck::closed);
        return node;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
