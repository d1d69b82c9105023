/** The program whose JVM is measured: it makes calls in each style and prints what they cost. */
@NullMarked
package io.openaisdk.footprint;

import org.jspecify.annotations.NullMarked;
