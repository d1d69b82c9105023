package io.openaisdk.processor.description;

import java.util.Optional;

/**
 * A method that leads to another service.
 *
 * @param name the method
 * @param service the other service
 * @param deprecated whether the method is deprecated
 * @param comment the method's comment; empty for class files
 */
public record SubService(String name, TypeName service, boolean deprecated, Optional<String> comment) {}
