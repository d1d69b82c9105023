package io.openaisdk.contract.comparison;

/**
 * A schema that no operation reaches, and the type that stands for it.
 *
 * @param schema the name of the schema
 * @param type the type, its package below that of the API
 */
public record Root(String schema, String type) {}
