package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property of parameters that is one part of a form, in a media type of its own, instead of a field or several.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Part {

    /**
     * Gives the media type; a property of type JSON is written as text.
     *
     * @return for example {@code application/json}
     */
    String value();
}
