package org.jspecify.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands in for the annotation of the same name. */
@Target(ElementType.TYPE_USE)
public @interface Nullable {}
