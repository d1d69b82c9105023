/** Suites for JSON codecs. */
@NullMarked
package io.openaisdk.spi.tck.json;

import org.jspecify.annotations.NullMarked;
