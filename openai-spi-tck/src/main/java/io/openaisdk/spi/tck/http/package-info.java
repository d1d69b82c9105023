/** Suites for HTTP transports. */
@NullMarked
package io.openaisdk.spi.tck.http;

import org.jspecify.annotations.NullMarked;
