package io.openaisdk.processor.description;

/**
 * A parameter that fills a part of the path.
 *
 * @param name the parameter, and its placeholder
 * @param type a string, a number or an enum
 */
public record PathParameter(String name, ValueType type) {}
