package org.example.papers.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** What the OpenAPI document says about itself. */
@OpenAPIDefinition(info = @Info(title = "Daily papers", version = "1.0", description = "Digests of papers as JSON."))
class OpenApiInfo {}
