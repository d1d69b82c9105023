package io.openaisdk.api;

/**
 * Settings that {@link OpenAI#withOptions} changes for the calls of a copy.
 *
 * <p>Options that are not set keep the values of the client that is copied. Setting an option that a client and its copies share is
 * an {@link IllegalArgumentException}.
 */
public interface RequestOptions extends ClientOptions<RequestOptions> {}
