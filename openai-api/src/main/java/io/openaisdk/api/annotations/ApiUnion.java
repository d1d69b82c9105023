package io.openaisdk.api.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface as a value that has one of several forms.
 *
 * <p>Forms are the permitted models, the permitted other unions (their forms count as its own) and nested records with one
 * component named {@code value}, which hold forms that are no JSON object. Two forms are generated and must be permitted:
 * {@code Unknown…}, which keeps what no other form fits, and the package-private {@code Hidden…}, which makes a
 * {@code default} branch necessary, so that a new form breaks no caller.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ApiUnion {

    /**
     * Names the property on the wire that tells the object forms apart.
     *
     * @return the property; empty when the forms are told apart by their shape
     */
    String discriminator() default "";
}
