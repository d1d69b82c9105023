package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.TypeName;

/**
 * A parameter of a builder method.
 *
 * @param type the type as it is written
 * @param erasure the type as it counts for overloads
 * @param name the name
 * @param comment what it is
 */
record BuilderParameter(String type, TypeName erasure, String name, String comment) {

    String declaration() {
        return type + " " + name;
    }
}
