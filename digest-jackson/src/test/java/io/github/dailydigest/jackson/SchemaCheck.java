package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds JSON against a part of the schema. In its open form, which users get, keys and kinds that it does not name
 * pass. In its closed form they do not, so that nothing is written which the schema does not describe.
 */
record SchemaCheck(JsonNode schema) {

    static final SchemaCheck OPEN = new SchemaCheck(read(DigestModule.schema()));
    static final SchemaCheck CLOSED = new SchemaCheck(closed(OPEN.schema().deepCopy()));

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<JsonNode, Schema> COMPILED = new ConcurrentHashMap<>();

    /** What is wrong with a value by the part of the schema at {@code pointer}, such as {@code /$defs/Paper}. */
    List<String> errors(String pointer, JsonNode value) {
        ObjectNode part = schema.deepCopy();
        part.remove("$id");
        part.put("$ref", "#" + pointer);
        return COMPILED.computeIfAbsent(part, REGISTRY::getSchema).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    List<String> errors(Class<?> type, JsonNode value) {
        return errors("/$defs/" + type.getSimpleName(), value);
    }

    /** What is wrong with the schema itself. */
    List<String> errorsOfTheSchema() {
        return REGISTRY
                .getSchema(com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema)
                .stream()
                .map(Error::toString)
                .toList();
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
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
