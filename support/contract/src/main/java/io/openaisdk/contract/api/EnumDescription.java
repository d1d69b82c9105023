package io.openaisdk.contract.api;

import io.openaisdk.processor.description.TypeName;
import java.util.SortedMap;

/**
 * An enum.
 *
 * @param name its record
 * @param constants the names of the constants, by the text that each has on the wire
 * @param deprecated whether the record is deprecated
 */
public record EnumDescription(TypeName name, SortedMap<String, String> constants, boolean deprecated) {}
