/**
 * What the engine needs from an HTTP library.
 *
 * @serial exclude
 */
@NullMarked
package io.openaisdk.spi.http;

import org.jspecify.annotations.NullMarked;
