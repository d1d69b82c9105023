package io.openaisdk.spi.tck.http;

/** Names what a transport may be unable to do, for the sake of the library it wraps. */
public enum HttpTransportCapability {
    /** Follows redirects; without it, each redirect is the answer. */
    REDIRECTS,
    /** Goes through the proxy that {@link java.net.ProxySelector#getDefault()} names. */
    PROXY,
    /** Repeats no request of its own accord when a connection breaks, not even a {@code GET}. */
    NO_REPEATS,
    /** Unpacks bodies that are packed with gzip; without it, it asks for none. */
    COMPRESSION,
    /** Sends requests to hosts whose names have an underscore; without it, refuses them. */
    UNDERSCORES_IN_HOSTS,
    /** Sends header values outside ASCII; without it, refuses them. */
    UTF_8_HEADERS,
    /** Sends no {@code User-Agent} where none was given. */
    NO_USER_AGENT,
    /** Delivers what came together with the end of a connection. */
    BYTES_BEFORE_THE_END,
    /** Believes chunks where a length is announced as well. */
    CHUNKS_OVER_LENGTH,
    /** Counts headers as they come; without it, when they are complete. */
    HEADER_BOUND,
    /** Bounds the age of its connections. */
    CONNECTION_AGE,
    /** Unpacks several members of a packed body. */
    GZIP_MEMBERS,
    /** Counts its connections; without it, nobody can see them. */
    CONNECTION_COUNTS
}
