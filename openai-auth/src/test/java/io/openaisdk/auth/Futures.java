package io.openaisdk.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;

/** Waits for what is given later. */
final class Futures {

    static final HttpRequest REQUEST = new HttpRequest(
            "GET", URI.create("https://api.example/v1/models"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);

    private Futures() {}

    static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new AssertionError("It gave nothing", e);
        }
    }

    static <E extends Throwable> E failure(Class<E> type, CompletionStage<?> stage) {
        Throwable thrown =
                Assertions.catchThrowable(() -> stage.toCompletableFuture().get(20, TimeUnit.SECONDS));
        assertThat(thrown).isInstanceOf(ExecutionException.class);
        assertThat(thrown.getCause()).isExactlyInstanceOf(type);
        return type.cast(Objects.requireNonNull(thrown.getCause()));
    }

    static String bearer(HttpRequest request) {
        return request.headers().first("Authorization").orElseThrow();
    }
}
