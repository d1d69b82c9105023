package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the text that is sent for a property of parameters that was not set, because it serves the SDK better than what the
 * service would assume.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Preset {

    /**
     * Gives the text.
     *
     * @return what is sent
     */
    String value();
}
