package io.openaisdk.core.internal.driver;

import io.openaisdk.api.RawResponse;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.response.Bodies;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.spi.http.HttpResponse;
import java.io.IOException;

/**
 * A response that is a success and whose body has not been read.
 *
 * @param call owns the response, which its end closes
 * @param response the response
 * @param http its head
 */
public record Received(Call call, HttpResponse response, ResponseHead http) {

    /** Turns a body into something. */
    public interface Use<T> {
        T of(byte[] body);
    }

    /**
     * Reads the body, and ends the call with what is made of it.
     *
     * @param <T> what is made of it
     * @param use turns the body into that
     * @return what was made of it
     */
    public <T> T whole(Use<T> use) {
        try {
            T value = use.of(readAll());
            // What is not decoded here is nothing that observers could read.
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
