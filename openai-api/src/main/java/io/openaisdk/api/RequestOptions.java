package io.openaisdk.api;

/**
 * Settings that {@link OpenAI#withOptions} changes for the calls of a copy.
 *
 * <p>What is not set stays as it is in the client that is copied. Setting what a client and its copies share is an
 * {@link IllegalArgumentException}.
 */
public interface RequestOptions extends ClientOptions<RequestOptions> {}
