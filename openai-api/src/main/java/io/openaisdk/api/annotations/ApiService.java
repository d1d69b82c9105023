package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a group of operations; its asynchronous and raw variants and all implementations are generated.
 *
 * <p>Abstract methods are operations ({@link Get}, {@link Post}, {@link Delete}) or, without parameters and with a service
 * as result, the way to a sub-service.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ApiService {

    /**
     * Gives the path that the paths of all operations of this service start with.
     *
     * @return the common path, starting with a slash; empty for none
     */
    String value() default "";
}
