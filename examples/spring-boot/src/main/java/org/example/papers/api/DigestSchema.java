package org.example.papers.api;

/**
 * The JSON Schema of digests. It is a bean, so that only one class names an artifact for Jackson.
 *
 * @param text the text of {@code digest.schema.json}
 */
public record DigestSchema(String text) {}
