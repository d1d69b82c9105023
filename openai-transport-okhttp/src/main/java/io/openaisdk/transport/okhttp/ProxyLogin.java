package io.openaisdk.transport.okhttp;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Authenticator;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Sends the password of a proxy with the first request: one that the proxy refuses first may have a body that is there once. OkHttp
 * asks for it before it opens a tunnel; what needs none gets it as an interceptor.
 */
final class ProxyLogin implements Authenticator, Interceptor {

    private static final String HEADER = "Proxy-Authorization";

    private final String login;

    ProxyLogin(String login) {
        this.login = login;
    }

    /** Gives null when the proxy has refused the password. */
    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) {
        return response.request().header(HEADER) != null
                ? null
                : response.request().newBuilder().header(HEADER, login).build();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Connection connection = chain.connection();
        boolean inClear =
                connection != null && connection.route().proxy().type() == Proxy.Type.HTTP && !request.isHttps();
        return chain.proceed(
                inClear ? request.newBuilder().header(HEADER, login).build() : request);
    }
}
