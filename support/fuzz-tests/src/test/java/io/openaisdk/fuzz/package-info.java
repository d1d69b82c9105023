/** Tests that take arbitrary input; each says what holds for all of it. */
@NullMarked
package io.openaisdk.fuzz;

import org.jspecify.annotations.NullMarked;
