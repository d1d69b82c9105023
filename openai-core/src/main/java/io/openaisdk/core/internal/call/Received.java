package io.openaisdk.core.internal.call;

import io.openaisdk.spi.http.HttpResponse;
import java.io.IOException;

/**
 * A response that is a success and whose body has not been read.
 *
 * @param call owns the response, which its end closes
 * @param response the response
 * @param http its head
 */
record Received(Call call, HttpResponse response, ResponseHead http) {

    /** Turns a body into something. */
    interface Use<T> {
        T of(byte[] body);
    }

    /** Reads the body, and ends the call with what is made of it. */
    <T> T whole(Use<T> use) {
        try {
            T value = use.of(readAll());
            // What is not decoded here is nothing that observers could read.
            call.succeed(value instanceof RawResult<?> || value instanceof byte[] ? null : value);
            return value;
        } catch (Throwable e) {
            throw call.thrown(e);
        }
    }

    private byte[] readAll() throws IOException {
        Limits limits = call.plan().limits();
        return limits.check(Bodies.readAll(response, limits), http);
    }
}
