package io.openaisdk.transport.okhttp;

import java.util.Objects;
import okhttp3.Request;

/** Finds the exchange that a request of OkHttp belongs to. */
final class Exchanges {

    private Exchanges() {}

    static Exchange of(Request request) {
        return Objects.requireNonNull(request.tag(Exchange.class), "A request of this client has an exchange");
    }
}
