package io.openaisdk.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One form that a value may have: no union, not null, and with everything merged that has to hold at once.
 *
 * @param kind what it is in JSON
 * @param place where it stands; the named schema itself where it has a name
 * @param values the texts or numbers that it may be; empty when it is free
 * @param open whether texts other than {@code values} are expected too
 * @param properties the properties of an object
 * @param required the names that an object must have
 * @param element what arrays and maps hold; empty when anything
 */
public record Branch(
        Kind kind,
        Place place,
        SortedSet<String> values,
        boolean open,
        SortedMap<String, JsonNode> properties,
        SortedSet<String> required,
        Optional<JsonNode> element) {

    /** What a value can be in JSON, as far as the API tells it apart. */
    public enum Kind {
        TEXT,
        FILE,
        INTEGER,
        NUMBER,
        BOOLEAN,
        ARRAY,
        /** An object with known properties. */
        OBJECT,
        /** An object with arbitrary names. */
        MAP,
        /** Anything at all. */
        ANY,
        /** What cannot be known, and was reported already. */
        UNKNOWN;

        /**
         * Gives the name that people read.
         *
         * @return the word of JSON Schema where there is one
         */
        public String word() {
            return switch (this) {
                case TEXT -> "string";
                case FILE -> "file";
                case INTEGER -> "integer";
                case NUMBER -> "number";
                case BOOLEAN -> "boolean";
                case ARRAY -> "array";
                case OBJECT -> "object";
                case MAP -> "free-form object";
                case ANY -> "any value";
                case UNKNOWN -> "unknown";
            };
        }
    }

    /**
     * Says whether it is the whole of a named schema.
     *
     * @return true when the place is just the name
     */
    public boolean isNamed() {
        return place.text().equals(place.component());
    }

    Branch at(Place elsewhere) {
        return new Branch(kind, elsewhere, values, open, properties, required, element);
    }

    Branch of(Kind other) {
        return new Branch(other, place, values, open, properties, required, element);
    }
}
