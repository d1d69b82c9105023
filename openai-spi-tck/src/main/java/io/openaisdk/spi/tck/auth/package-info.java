/** Suites for what authenticates requests. */
@NullMarked
package io.openaisdk.spi.tck.auth;

import org.jspecify.annotations.NullMarked;
