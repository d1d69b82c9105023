package io.openaisdk.api;

import java.time.Duration;

/**
 * Settings of calls, with the same methods for a client that is built and for a copy of one.
 *
 * <p>Each method that sets a {@link ClientOption} does the same as {@link #set}; its values and its default are said there.
 *
 * @param <O> the type that the methods return, for chaining
 */
public interface ClientOptions<O extends ClientOptions<O>> {

    /**
     * Sets an option.
     *
     * @param <T> the type of its values
     * @param option the option
     * @param value its value
     * @return this
     * @throws IllegalArgumentException if the value is out of range, or the option is shared by a client and its copies and this is a
     *     copy
     */
    <T> O set(ClientOption<T> option, T value);

    /**
     * Sets a header that is sent with every call, and replaces headers of that name.
     *
     * @param name the header name, in any case
     * @param value the value
     * @return this
     * @throws IllegalArgumentException if HTTP does not allow the name or the value
     */
    O putHeader(String name, String value);

    /**
     * Removes a header that would otherwise be sent.
     *
     * @param name the header name, in any case
     * @return this
     */
    O removeHeader(String name);

    /**
     * Sets a parameter that is added to the query string of every call.
     *
     * @param name the name before encoding, not empty
     * @param value the value before encoding
     * @return this
     * @throws IllegalArgumentException if the name is empty
     */
    O putQueryParam(String name, String value);

    /**
     * Authenticates with an API key.
     *
     * @param key the key, not empty
     * @return this
     * @throws IllegalArgumentException if it is empty
     */
    default O apiKey(String key) {
        return set(ClientOption.API_KEY, key);
    }

    /**
     * Authenticates operations of administrators.
     *
     * @param key the admin key, not empty
     * @return this
     * @throws IllegalArgumentException if it is empty
     */
    default O adminKey(String key) {
        return set(ClientOption.ADMIN_KEY, key);
    }

    /**
     * Makes calls for an organization.
     *
     * @param id the organization's id, not empty
     * @return this
     * @throws IllegalArgumentException if it is empty
     */
    default O organization(String id) {
        return set(ClientOption.ORGANIZATION, id);
    }

    /**
     * Makes calls for a project.
     *
     * @param id the project's id, not empty
     * @return this
     * @throws IllegalArgumentException if it is empty
     */
    default O project(String id) {
        return set(ClientOption.PROJECT, id);
    }

    /**
     * Bounds one attempt, from connecting to the last byte; for a stream, up to the head of the response.
     *
     * @param max the maximum time; zero for no bound; the default is 10 minutes
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    default O timeout(Duration max) {
        return set(ClientOption.TIMEOUT, max);
    }

    /**
     * Bounds the whole call, all attempts and the waits between them; for a stream, up to the head of the response.
     *
     * @param max the maximum time; zero for no bound; the default is 35 minutes, which is enough for three attempts
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    default O totalTimeout(Duration max) {
        return set(ClientOption.TOTAL_TIMEOUT, max);
    }

    /**
     * Bounds the time to get a connection: the wait for one of the pool, the connecting, and the TLS handshake.
     *
     * @param max the maximum time; zero for no bound; the default is 10 seconds
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    default O connectTimeout(Duration max) {
        return set(ClientOption.CONNECT_TIMEOUT, max);
    }

    /**
     * Bounds the silence while the body of a request is sent: how long the network may accept none of its bytes.
     *
     * @param max the maximum silence; zero for no bound; the default is 1 minute
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    default O writeTimeout(Duration max) {
        return set(ClientOption.WRITE_TIMEOUT, max);
    }

    /**
     * Bounds the silence while the body of a response is received, also between the events of a stream; the time until its head is
     * bounded by {@link #timeout}.
     *
     * @param max the maximum silence; zero for no bound; the default is 10 minutes
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    default O idleTimeout(Duration max) {
        return set(ClientOption.IDLE_TIMEOUT, max);
    }

    /**
     * Sets how often a call is retried after a failure that may be temporary.
     *
     * @param max the attempts after the first; 0 switches retries off; the default is 2
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    default O maxRetries(int max) {
        return set(ClientOption.MAX_RETRIES, max);
    }

    /**
     * Sets the maximum wait that the service may ask for before the next attempt; if it asks for more, the call fails at once.
     *
     * @param max the maximum wait; the default is 2 minutes
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    default O maxRetryAfter(Duration max) {
        return set(ClientOption.MAX_RETRY_AFTER, max);
    }

    /**
     * Says whether each call by POST is sent with an {@code Idempotency-Key} that stays the same over its attempts.
     *
     * <p>A server that stores such keys can tell a retry from a new call. A call that sets the header itself keeps its own value.
     *
     * @param enabled the default is true
     * @return this
     */
    default O idempotencyKeys(boolean enabled) {
        return set(ClientOption.IDEMPOTENCY_KEYS, enabled);
    }

    /**
     * Bounds the headers of a response; one with larger headers is an
     * {@link io.openaisdk.api.errors.ApiConnectionException}.
     *
     * @param max names and values of all headers together, in bytes, at most 262,144; the default is 65,536
     * @return this
     * @throws IllegalArgumentException if it is out of range
     */
    default O maxHeaderBytes(int max) {
        return set(ClientOption.MAX_HEADER_BYTES, max);
    }

    /**
     * Bounds a response that is held in memory as a whole; a larger one is a
     * {@link io.openaisdk.api.errors.ResponseDecodingException}.
     *
     * <p>Streams of events, and files that are read as a stream or written to a path, may be of any length.
     *
     * @param max bytes after decompression; the default is 256 MiB
     * @return this
     * @throws IllegalArgumentException if it is out of range
     */
    default O maxResponseBytes(int max) {
        return set(ClientOption.MAX_RESPONSE_BYTES, max);
    }

    /**
     * Bounds one event of a stream; a larger one is a {@link io.openaisdk.api.errors.ResponseDecodingException}.
     *
     * @param max bytes; the default is 64 MiB
     * @return this
     * @throws IllegalArgumentException if it is out of range
     */
    default O maxEventBytes(int max) {
        return set(ClientOption.MAX_EVENT_BYTES, max);
    }
}
