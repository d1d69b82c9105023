package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the name of a property on the wire where it is not the accessor's name in snake case.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface WireName {

    /**
     * Gives the name on the wire.
     *
     * @return the name, taken literally
     */
    String value();
}
