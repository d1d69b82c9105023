package io.openaisdk.core.internal.response;

import io.openaisdk.api.Headers;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.RateLimits;
import io.openaisdk.core.internal.observe.Secrets;
import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.spi.RateLimits.Limit;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.http.HttpHeaders;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The head of a response; its headers are parsed on demand.
 *
 * @param status the status code
 * @param httpHeaders the headers
 * @param attempts how often the request was sent
 * @param sent the headers of the request, whose secrets a server may repeat and which are masked
 */
public record ResponseHead(int status, HttpHeaders httpHeaders, int attempts, HttpHeaders sent) implements HttpInfo {

    /** The bytes of a header besides its name and its value (RFC 9112, 5): a colon, a space and the end of the line. */
    private static final int HEADER_FRAME = 4;

    /**
     * Throws if headers are too large.
     *
     * @param limits the limits
     * @param headers the headers
     * @throws IOException if they are too large
     */
    public static void requireWithin(Limits limits, HttpHeaders headers) throws IOException {
        AtomicInteger size = new AtomicInteger();
        headers.forEach((name, value) -> size.addAndGet(name.length() + value.length() + HEADER_FRAME));
        if (size.get() > limits.headerBytes()) {
            throw new IOException(
                    "the headers of the response have more than " + limits.headerBytes() + " bytes (maxHeaderBytes)");
        }
    }

    /**
     * Masks the secrets of the request in a text of the response.
     *
     * @param text the text
     * @return the text without secrets
     */
    public String mask(String text) {
        return Secrets.mask(text, sent);
    }

    @Override
    public Headers headers() {
        return new Headers() {
            @Override
            public Optional<String> first(String name) {
                return httpHeaders.first(name);
            }

            @Override
            public List<String> all(String name) {
                return httpHeaders.all(name);
            }

            @Override
            public Map<String, List<String>> asMap() {
                return httpHeaders.asMap();
            }

            @Override
            public String toString() {
                return httpHeaders.toString();
            }
        };
    }

    @Override
    public Optional<String> requestId() {
        return httpHeaders.first("x-request-id").map(this::mask);
    }

    @Override
    public RateLimits rateLimits() {
        return RateLimits.fromHeaders(httpHeaders::first);
    }

    /** {@return the same in the types of the SPI} */
    public ResponseMetadata metadata() {
        RateLimits limits = rateLimits();
        return new ResponseMetadata(
                status,
                httpHeaders,
                requestId(),
                new io.openaisdk.spi.RateLimits(
                        limits.requests().map(ResponseHead::limit),
                        limits.tokens().map(ResponseHead::limit)));
    }

    private static Limit limit(RateLimits.Limit read) {
        return new Limit(whole(read.limit()), whole(read.remaining()), read.reset());
    }

    private static OptionalLong whole(Optional<Long> number) {
        return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }
}
