/** Finds the jars that the reactor has built, and compiles small programs against them. */
@NullMarked
package io.openaisdk.architecture;

import org.jspecify.annotations.NullMarked;
