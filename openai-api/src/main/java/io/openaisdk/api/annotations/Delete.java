package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as an operation that is called with {@code DELETE}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Delete {

    /**
     * Gives the path below the path of the service; a name in braces stands for the parameter of that name.
     *
     * @return the path, starting with a slash; empty for the path of the service itself
     */
    String value() default "";
}
