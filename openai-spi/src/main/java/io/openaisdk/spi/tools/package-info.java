/**
 * Tools for plug-ins: what transports need and HTTP libraries lack, and what credentials and retry strategies share.
 *
 * <p>No contract of the SPI demands them. Applications use {@link io.openaisdk.spi.tools.CachedCredentials} and
 * {@link io.openaisdk.spi.tools.TokenSource} for keys that rotate; the rest is for plug-ins and for the core itself.
 *
 * @serial exclude
 */
@NullMarked
package io.openaisdk.spi.tools;

import org.jspecify.annotations.NullMarked;
