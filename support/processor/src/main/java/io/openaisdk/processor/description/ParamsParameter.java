package io.openaisdk.processor.description;

/**
 * The parameter that carries what a call is made with.
 *
 * @param name the parameter
 * @param model its type
 */
public record ParamsParameter(String name, ModelDescription model) {}
