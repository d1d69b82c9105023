package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the {@code OpenAI-Beta} header that an operation, or every operation of a service, is sent with.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface BetaHeader {

    /**
     * Gives the header value.
     *
     * @return the value
     */
    String value();
}
