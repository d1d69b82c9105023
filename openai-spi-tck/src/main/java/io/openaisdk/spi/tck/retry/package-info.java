/** A suite for retry strategies. */
@NullMarked
package io.openaisdk.spi.tck.retry;

import org.jspecify.annotations.NullMarked;
