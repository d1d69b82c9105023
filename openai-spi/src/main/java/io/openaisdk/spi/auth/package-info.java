/** What authenticates a request. */
@NullMarked
package io.openaisdk.spi.auth;

import org.jspecify.annotations.NullMarked;
