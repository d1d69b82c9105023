package io.openaisdk.api.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands in for the annotation of the same name. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ServerSentEvents {
    /** Gives the name of the property. */
    String property() default "stream";

    /** Gives its value. */
    String value() default "";

    /** Says whether events are named. */
    boolean named() default false;
}
