package org.example.papers.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts the JSON Schema of digests into the OpenAPI document. Without it, springdoc describes the accessors that it
 * finds by reflection, and a digest would be an object without properties.
 *
 * <p>OpenAPI 3.1 contains JSON Schema as it is; only the place of definitions differs.
 */
@Component
class OpenApiSchemas implements OpenApiCustomizer {

    /** The mapper of swagger-core, which uses Jackson 2 on Spring Boot 4 as well. */
    private final ObjectMapper mapper = Json31.mapper();

    private final JsonNode definitions;

    OpenApiSchemas(DigestSchema schema) throws JsonProcessingException {
        definitions = mapper.readTree(schema.text().replace("#/$defs/", "#/components/schemas/"))
                .get("$defs");
    }

    @Override
    public void customise(OpenAPI api) {
        definitions
                .properties()
                .forEach(definition -> api.getComponents()
                        .addSchemas(definition.getKey(), mapper.convertValue(definition.getValue(), JsonSchema.class)));
    }
}
