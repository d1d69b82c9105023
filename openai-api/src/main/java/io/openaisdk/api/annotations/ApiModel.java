package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a JSON object of the API; its builder and implementation are generated.
 *
 * <p>Accessors say everything: {@code T} is required, {@code Optional<T>} is optional, {@code List} and {@code Map} are
 * empty when absent. The name on the wire is the accessor's in snake case, unless {@link WireName} says otherwise.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ApiModel {

    /**
     * Names an interface with one type parameter that the generated builder extends, with the builder as its argument.
     *
     * @return where hand-written shortcuts of the builder live; {@code Void} when there are none
     */
    Class<?> builderShortcuts() default Void.class;
}
