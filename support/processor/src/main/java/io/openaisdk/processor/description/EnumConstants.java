package io.openaisdk.processor.description;

import java.util.List;

/**
 * The values that an enum documents.
 *
 * @param name the enum's record
 * @param fields the names of its constants, in the order they are declared
 * @param deprecated whether one of them is deprecated
 */
public record EnumConstants(TypeName name, List<String> fields, boolean deprecated) {}
