/** A suite for observers of calls. */
@NullMarked
package io.openaisdk.spi.tck.observe;

import org.jspecify.annotations.NullMarked;
