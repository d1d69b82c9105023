/**
 * Credentials that expire: {@link io.openaisdk.auth.WorkloadIdentity}, {@link io.openaisdk.auth.X509WorkloadIdentity}, and {@link
 * io.openaisdk.auth.CachedCredentials} for tokens from anywhere else.
 */
@NullMarked
package io.openaisdk.auth;

import org.jspecify.annotations.NullMarked;
