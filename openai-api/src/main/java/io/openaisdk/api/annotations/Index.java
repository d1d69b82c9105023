package io.openaisdk.api.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lists every model, union, enum and service of this module, in alphabetical order, for the compilation of the core. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Index {

    /**
     * Gives the models.
     *
     * @return all interfaces marked with {@link ApiModel}
     */
    Class<?>[] models();

    /**
     * Gives the unions.
     *
     * @return all interfaces marked with {@link ApiUnion}
     */
    Class<?>[] unions();

    /**
     * Gives the enums.
     *
     * @return all records that implement {@code OpenEnum}
     */
    Class<?>[] enums();

    /**
     * Gives the services.
     *
     * @return all interfaces marked with {@link ApiService}
     */
    Class<?>[] services();
}
