package io.openaisdk.api;

import java.util.Optional;

/** The HTTP metadata of a response. */
public interface HttpInfo {

    /**
     * Returns the status code.
     *
     * @return for example 200
     */
    int status();

    /**
     * Returns the headers.
     *
     * @return all headers of the response
     */
    Headers headers();

    /**
     * Returns the id under which the service knows the request ({@code x-request-id}).
     *
     * @return the id; empty when the service sent none
     */
    Optional<String> requestId();

    /**
     * Returns what the service said about the rate limits ({@code x-ratelimit-*}).
     *
     * @return the state of the limits; its parts are empty where the service was silent
     */
    RateLimits rateLimits();

    /**
     * Returns how often the request was sent.
     *
     * @return 1 when the first attempt succeeded
     */
    int attempts();
}
