package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation whose answer is a stream of events; what asks for the stream is added to what is sent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ServerSentEvents {

    /**
     * Names the property that asks for a stream.
     *
     * @return the name on the wire
     */
    String property() default "stream";

    /**
     * Gives the text that the property has when a stream is wanted.
     *
     * @return the text; empty for the boolean {@code true}
     */
    String value() default "";

    /**
     * Says whether an event is known by its name, and becomes an object of {@code event} and {@code data}.
     *
     * @return false where the data of an event say what it is
     */
    boolean named() default false;
}
