package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation whose body is sent as {@code multipart/form-data}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Multipart {

    /**
     * Says whether the body is JSON where no file is part of it.
     *
     * @return false for operations that only take forms
     */
    boolean onlyWithFile() default false;
}
