package io.openaisdk.spi.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HeaderCredentialsTest {

    private static final HttpRequest REQUEST = new HttpRequest(
            "GET", URI.create("https://api.example/v1/models"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);

    private final Threads threads = new Threads();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void sendsAKeyInTheHeaderOfItsName() throws Exception {
        assertThat(sent(HeaderCredentials.bearer(() -> "x")).headers().all("Authorization"))
                .containsExactly("Bearer x");
        HttpRequest request = sent(HeaderCredentials.of("api-key", () -> "x"));
        assertThat(request.headers().all("api-key")).containsExactly("x");
        assertThat(request.headers().all("Authorization")).isEmpty();
        assertThat(HeaderCredentials.bearer(() -> "x")).hasToString("Credentials[bearer]");
        assertThat(HeaderCredentials.of("api-key", () -> "x")).hasToString("Credentials[api-key]");
    }

    @Test
    void callsASupplierThatMayBlockOnAThreadOfTheClient() throws Exception {
        Supplier<String> supplier = () -> Thread.currentThread().getName();

        assertThat(sent(HeaderCredentials.of("key", supplier)).headers().first("key"))
                .hasValue(Thread.currentThread().getName());
        assertThat(sent(HeaderCredentials.of("key", supplier).blocking())
                        .headers()
                        .first("key"))
                .hasValue(Threads.NAME);
    }

    @Test
    void interruptsASupplierThatBlocksWhenItsCallIsCanceled() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        HeaderCredentials credentials = HeaderCredentials.bearer(() -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return "late";
                })
                .blocking();
        var future = credentials.authenticate(REQUEST, threads).toCompletableFuture();
        begun.await();

        future.cancel(true);

        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void failsWithoutAValueAndNamesTheOrigin(@Nullable String nothing) {
        @SuppressWarnings("NullAway") // a supplier in an application may return null all the same
        HeaderCredentials credentials = HeaderCredentials.of("api-key", () -> nothing);

        assertThatThrownBy(() -> sent(credentials))
                .cause()
                .isExactlyInstanceOf(AuthFailedException.class)
                .hasMessage("The supplier of the header api-key has no key or token");
        assertThatThrownBy(() -> sent(credentials.from("MY_KEY").blocking()))
                .cause()
                .isExactlyInstanceOf(AuthFailedException.class)
                .hasMessage("MY_KEY has no key or token");
    }

    @Test
    void tellsARefusalFromWhatMayPassWhenTheSupplierThrows() {
        AuthFailedException refusal = new AuthFailedException("locked", null);
        IOException broken = new IOException("reset");

        assertThatThrownBy(() -> sent(throwing(refusal))).cause().isSameAs(refusal);
        assertThatThrownBy(() -> sent(throwing(new UncheckedIOException(broken))))
                .cause()
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("The vault failed: java.io.IOException")
                .hasCause(broken);
        assertThatThrownBy(() -> sent(throwing(new IllegalStateException("hush"))))
                .cause()
                .isExactlyInstanceOf(AuthFailedException.class)
                .hasMessage("The vault failed: java.lang.IllegalStateException");
    }

    @Test
    void hasAnotherKeyAfterARejectionWhereItHasChanged() throws Exception {
        AtomicReference<String> key = new AtomicReference<>("one");
        HeaderCredentials credentials = HeaderCredentials.of("api-key", key::get);
        HttpRequest first = sent(credentials);

        assertThat(credentials.rejected(first)).isFalse();
        key.set("two");
        assertThat(credentials.rejected(first)).isTrue();
        assertThat(credentials.rejected(sent(credentials))).isFalse();
        key.set("");
        assertThat(credentials.rejected(first)).isFalse();
        assertThat(credentials.rejected(REQUEST)).isFalse();
    }

    /** Whoever is told of a rejection may be a thread of the transport, which must not wait. */
    @Test
    void asksASupplierThatMayBlockAgainWithoutWaitingForIt() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HeaderCredentials credentials =
                HeaderCredentials.bearer(() -> "key-" + calls.incrementAndGet()).blocking();
        HttpRequest first = sent(credentials);

        assertThat(credentials.rejected(first)).isTrue();
        assertThat(calls).hasValue(1);
        assertThat(sent(credentials).headers().first("Authorization")).hasValue("Bearer key-2");
        assertThat(credentials.rejected(REQUEST)).isFalse();
    }

    private static HeaderCredentials throwing(RuntimeException failure) {
        return HeaderCredentials.bearer(() -> {
                    throw failure;
                })
                .from("The vault");
    }

    private HttpRequest sent(Credentials credentials) throws Exception {
        return credentials.authenticate(REQUEST, threads).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
