/**
 * Workloads without keys: {@link io.openaisdk.auth.WorkloadIdentity} and {@link io.openaisdk.auth.X509WorkloadIdentity}. For tokens
 * from anywhere else there is {@link io.openaisdk.spi.tools.CachedCredentials}.
 */
@NullMarked
package io.openaisdk.auth;

import org.jspecify.annotations.NullMarked;
