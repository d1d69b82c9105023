package io.openaisdk.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for the implementations of all models and services that an index lists. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface GenerateFrom {

    /**
     * Names the index.
     *
     * @return the qualified name of the index type
     */
    String value();
}
