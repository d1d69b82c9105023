package io.openaisdk.spi;

import io.openaisdk.spi.http.HttpHeaders;
import java.util.Optional;

/**
 * What the head of an HTTP response says.
 *
 * @param status the status code
 * @param headers the headers
 * @param requestId the id under which the service knows the request ({@code x-request-id}); empty when it sent none
 * @param rateLimits the rate limits after the request
 */
public record ResponseMetadata(int status, HttpHeaders headers, Optional<String> requestId, RateLimits rateLimits) {

    /**
     * Describes a response that reports neither a request id nor rate limits, as tests of plug-ins need it.
     *
     * @param status the status code
     * @param headers the headers
     */
    public ResponseMetadata(int status, HttpHeaders headers) {
        this(status, headers, Optional.empty(), RateLimits.UNKNOWN);
    }

    /**
     * Says whether the service did what it was asked for.
     *
     * @return true for 200 to 299
     */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
