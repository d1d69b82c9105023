package io.openaisdk.spi.tck.auth;

/** Names what credentials may be unable to do, for what they are made of. */
public enum CredentialsCapability {
    /** Have an issuer or a store that may refuse; a key that is given once has none. */
    FAILURE,
    /** Have something else to give after one that was rejected. */
    RENEWAL
}
