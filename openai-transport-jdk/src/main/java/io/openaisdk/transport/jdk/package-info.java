/** Sends the requests of the SDK with the HTTP client of the JDK, {@code java.net.http}. */
@NullMarked
package io.openaisdk.transport.jdk;

import org.jspecify.annotations.NullMarked;
