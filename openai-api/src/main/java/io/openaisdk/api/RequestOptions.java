package io.openaisdk.api;

import java.time.Duration;

/**
 * Settings of a client that {@link OpenAI#withOptions} changes for the calls of a copy.
 *
 * <p>What is not set stays as it is in the client that is copied.
 */
public interface RequestOptions {

    /**
     * Bounds one attempt, from connecting to the last byte; a stream is bounded to its first byte only.
     *
     * @param timeout the longest time; zero for no bound; the default is 10 minutes
     * @return this
     */
    RequestOptions timeout(Duration timeout);

    /**
     * Bounds the whole call, all attempts and the waits between them; a stream is bounded to its first byte only.
     *
     * @param timeout the longest time; zero for no bound; the default is 35 minutes
     * @return this
     */
    RequestOptions totalTimeout(Duration timeout);

    /**
     * Bounds the time to set up a connection.
     *
     * @param timeout the longest time; zero for no bound; the default is 10 seconds
     * @return this
     */
    RequestOptions connectTimeout(Duration timeout);

    /**
     * Bounds the silence between two pieces of an answer, the events of a stream among them.
     *
     * @param timeout the longest time; zero for no bound; the default is 10 minutes
     * @return this
     */
    RequestOptions idleTimeout(Duration timeout);

    /**
     * Sets how often a call that failed in a way that may pass is sent again.
     *
     * @param retries attempts after the first; 0 switches retries off; the default is 2
     * @return this
     */
    RequestOptions maxRetries(int retries);

    /**
     * Sets how long the service may ask to wait before the next attempt; where it asks for longer, the call fails at once.
     *
     * @param longest the longest wait; the default is 2 minutes
     * @return this
     */
    RequestOptions maxRetryAfter(Duration longest);

    /**
     * Says whether each call by POST is sent with an {@code Idempotency-Key} that stays the same over its attempts.
     *
     * <p>By it, whoever keeps such keys can tell an attempt that is repeated from a call that is new. A call that brings the
     * header itself keeps what it brings.
     *
     * @param enabled the default is true
     * @return this
     */
    RequestOptions idempotencyKeys(boolean enabled);

    /**
     * Bounds the headers of an answer; one with larger headers is an
     * {@link io.openaisdk.api.errors.ApiConnectionException}.
     *
     * @param most names and values of all headers together, in bytes, at most 262,144; the default is 65,536
     * @return this
     */
    RequestOptions maxHeaderBytes(int most);

    /**
     * Bounds an answer that is held in memory as a whole; a larger one is a
     * {@link io.openaisdk.api.errors.ResponseDecodingException}.
     *
     * <p>Streams of events, and files that are read as a stream or written to a path, may be of any length.
     *
     * @param most bytes after decompression; the default is 256 MiB
     * @return this
     */
    RequestOptions maxResponseBytes(int most);

    /**
     * Bounds one event of a stream; a larger one is a {@link io.openaisdk.api.errors.ResponseDecodingException}.
     *
     * @param most bytes; the default is 64 MiB
     * @return this
     */
    RequestOptions maxEventBytes(int most);

    /**
     * Sets a header that is sent with every call, in place of headers of that name.
     *
     * @param name the header name, in any case
     * @param value the value
     * @return this
     */
    RequestOptions putHeader(String name, String value);

    /**
     * Takes a header away that would otherwise be sent.
     *
     * @param name the header name, in any case
     * @return this
     */
    RequestOptions removeHeader(String name);

    /**
     * Sets a parameter that is added to the query string of every call.
     *
     * @param name the name before encoding
     * @param value the value before encoding
     * @return this
     */
    RequestOptions putQueryParam(String name, String value);

    /**
     * Authenticates with another key.
     *
     * @param key the API key
     * @return this
     */
    RequestOptions apiKey(String key);

    /**
     * Sends the calls in the name of another organization.
     *
     * @param id the organization's id
     * @return this
     */
    RequestOptions organization(String id);

    /**
     * Sends the calls in the name of another project.
     *
     * @param id the project's id
     * @return this
     */
    RequestOptions project(String id);
}
