package io.openaisdk.core.internal.driver;

import io.openaisdk.api.RawResponse;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.response.Bodies;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.spi.http.HttpResponse;
import java.io.IOException;

/**
 * A successful response, whose body has not been read.
 *
 * @param call owns the response; its end closes the response
 * @param response the response
 * @param http its head
 */
public record Received(Call call, HttpResponse response, ResponseHead http) {

    /** Turns a body into a result. */
    public interface Use<T> {
        T of(byte[] body);
    }

    /**
     * Reads the body, and ends the call with its result.
     *
     * @param <T> the result
     * @param use turns the body into the result
     * @return the result
     */
    public <T> T whole(Use<T> use) {
        try {
            T value = use.of(readAll());
            // Observers take decoded results; a raw response is decoded later, if at all.
            call.succeed(value instanceof RawResponse<?> || value instanceof byte[] ? null : value);
            return value;
        } catch (Throwable e) {
            throw call.thrown(e);
        }
    }

    private byte[] readAll() throws IOException {
        Limits limits = call.plan().limits();
        return Bodies.requireWithin(limits, Bodies.readAll(response, limits), http);
    }
}
