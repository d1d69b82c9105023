/**
 * Marks that turn interfaces into models and services.
 *
 * <p>They are kept in class files, because the implementations are generated while {@code openai-core} is compiled and
 * only the class files of this module are seen then. They have no effect at run time.
 */
@NullMarked
package io.openaisdk.api.annotations;

import org.jspecify.annotations.NullMarked;
