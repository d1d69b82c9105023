package io.openaisdk.spi.tck.auth;

/** Names what a source may be unable to do, for where its tokens come from. */
public enum SubjectTokenSourceCapability {
    /** Has an issuer or a file that may fail; a token that is given once has none. */
    FAILURE,
    /** Its tokens are replaced from time to time. */
    ROTATION
}
