/** Measures calls and connection pools with Micrometer. */
@NullMarked
package io.openaisdk.micrometer;

import org.jspecify.annotations.NullMarked;
