package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property that always has the same text; the builder sets it by itself and has no setter for it.
 *
 * <p>In a variant of a union it is what the discriminator is compared with.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Constant {

    /**
     * Gives the text.
     *
     * @return the only value of the property
     */
    String value();
}
