/**
 * Tools for those who write a plug-in: what every transport needs and no HTTP library brings.
 *
 * <p>Nothing here is needed to use the SDK, and no contract of the SPI demands it; a plug-in takes what helps.
 *
 * @serial exclude
 */
@NullMarked
package io.openaisdk.spi.tools;

import org.jspecify.annotations.NullMarked;
