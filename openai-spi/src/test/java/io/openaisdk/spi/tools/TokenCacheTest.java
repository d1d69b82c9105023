package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.auth.Threads;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TokenCacheTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final HttpRequest REQUEST = new HttpRequest(
            "GET", URI.create("https://api.example/v1/models"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);

    private final Threads lent = new Threads();
    // Near the end of what a long can hold: nanoseconds of a clock may start anywhere.
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final ManualSource source = new ManualSource();
    private final CachedCredentials credentials =
            CachedCredentials.of(TokenCache.builder(source).nanoTime(nanos::get).build());

    @AfterEach
    void close() {
        lent.close();
    }

    @ParameterizedTest
    @CsvSource({"3600,2400", "2400,1200", "2000,1000", "60,30"})
    void tokenIsRefreshedAheadOfItsEnd(int lifetime, int refreshedAfter) {
        give("one", Duration.ofSeconds(lifetime));

        pass(Duration.ofSeconds(refreshedAfter).minusNanos(1));
        assertThat(bearer(await(ask()))).isEqualTo("Bearer one");
        assertThat(source.count()).isEqualTo(1);

        pass(Duration.ofNanos(1));
        assertThat(bearer(await(ask()))).isEqualTo("Bearer one");
        assertThat(source.count()).isEqualTo(2);
    }

    @Test
    void callsGoOnWithTheOldTokenWhileTheNextIsFetched() {
        give("one", HOUR);
        pass(Duration.ofMinutes(50));
        for (int i = 0; i < 10; i++) {
            CompletableFuture<HttpRequest> given = ask();
            assertThat(given).isCompleted();
            assertThat(bearer(await(given))).isEqualTo("Bearer one");
        }
        assertThat(source.count()).isEqualTo(2);

        source.last().complete(AccessToken.of("two", HOUR));

        assertThat(bearer(await(ask()))).isEqualTo("Bearer two");
        assertThat(source.count()).isEqualTo(2);
    }

    @Test
    void callsWaitForOneFetchWhenTheTokenHasExpired() {
        give("one", HOUR);
        pass(HOUR);
        List<CompletableFuture<HttpRequest>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(ask());
        }
        assertThat(calls).noneMatch(CompletableFuture::isDone);
        assertThat(source.count()).isEqualTo(2);

        calls.get(0).cancel(true);
        source.last().complete(AccessToken.of("two", HOUR));

        assertThat(calls.subList(1, 100))
                .allSatisfy(call -> assertThat(bearer(await(call))).isEqualTo("Bearer two"));
    }

    @Test
    void failureIsSharedByThoseWhoWaitAndNotKept() {
        CompletableFuture<HttpRequest> first = ask();
        CompletableFuture<HttpRequest> second = ask();
        AuthFailedException refusal = new AuthFailedException("No", null);
        source.last().completeExceptionally(refusal);

        assertThat(failure(AuthFailedException.class, first)).isSameAs(refusal);
        assertThat(failure(AuthFailedException.class, second)).isSameAs(refusal);
        give("one", HOUR);
        assertThat(source.count()).isEqualTo(2);
    }

    @Test
    void refreshThatFailsKeepsTheTokenAndIsRepeatedAfterPausesThatDouble() {
        give("one", HOUR);
        pass(Duration.ofMinutes(40));
        for (int pause : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            int before = source.count();
            assertThat(bearer(await(ask()))).isEqualTo("Bearer one");
            assertThat(source.count()).isEqualTo(before + 1);
            source.last().completeExceptionally(new IOException("Connection reset"));

            pass(Duration.ofSeconds(pause).minusNanos(1));
            assertThat(bearer(await(ask()))).isEqualTo("Bearer one");
            assertThat(source.count()).isEqualTo(before + 1);
            pass(Duration.ofNanos(1));
        }
        await(ask());
        source.last().complete(AccessToken.of("two", HOUR));
        assertThat(bearer(await(ask()))).isEqualTo("Bearer two");
    }

    @Test
    void pauseDoesNotHoldUpACallWithoutAToken() {
        give("one", Duration.ofSeconds(60));
        pass(Duration.ofSeconds(59).plusMillis(500));
        await(ask());
        source.last().completeExceptionally(new IOException("Connection reset"));

        pass(Duration.ofMillis(500));
        CompletableFuture<HttpRequest> call = ask();

        assertThat(source.count()).isEqualTo(3);
        source.last().complete(AccessToken.of("two", HOUR));
        assertThat(bearer(await(call))).isEqualTo("Bearer two");
    }

    /** T22: what somebody else has got meanwhile is not lost. */
    @Test
    void rejectionDropsTheTokenOnlyIfItIsTheOneThatWasSent() {
        HttpRequest first = give("one", HOUR);
        assertThat(credentials.rejected(first)).isTrue();
        HttpRequest second = give("two", HOUR);

        assertThat(credentials.rejected(first)).isTrue();

        assertThat(bearer(await(ask()))).isEqualTo(bearer(second));
        assertThat(source.count()).isEqualTo(2);
        assertThat(credentials.rejected(REQUEST)).isFalse();
    }

    @Test
    void tokenWithoutALifetimeIsUsedUntilItIsRejected() {
        CompletableFuture<HttpRequest> call = ask();
        source.last().complete(AccessToken.of("one"));
        pass(Duration.ofDays(36_500));
        assertThat(bearer(await(ask()))).isEqualTo("Bearer one");

        credentials.rejected(await(call));

        assertThat(ask()).isNotCompleted();
        assertThat(source.count()).isEqualTo(2);
    }

    @Test
    void sourceThatHangsHoldsUpNobodyForEver() {
        CachedCredentials impatient = CachedCredentials.of(
                TokenCache.builder(source).timeout(Duration.ofMillis(1)).build());

        assertThat(failure(
                        AuthUnavailableException.class,
                        impatient.authenticate(REQUEST, lent).toCompletableFuture()))
                .hasMessage("The token did not come within 1 ms");
        // Comes too late for anybody, and does not confuse the next fetch.
        source.last().complete(AccessToken.of("late", HOUR));
        failure(
                AuthUnavailableException.class,
                impatient.authenticate(REQUEST, lent).toCompletableFuture());
        assertThat(source.count()).isEqualTo(2);
    }

    /** A library that only waits must not keep a thread of the client for ever. */
    @Test
    void sourceThatBlocksForEverGivesItsThreadBackWhenItsTimeHasPassed() throws Exception {
        TokenCache cache = TokenCache.builder(TokenSource.blocking(() -> {
                    new CountDownLatch(1).await();
                    return AccessToken.of("never");
                }))
                .timeout(Duration.ofMillis(100))
                .build();

        failure(AuthUnavailableException.class, cache.token(lent));

        assertThat(lent.callBlocking(() -> "the only thread is free").get(20, TimeUnit.SECONDS))
                .isNotEmpty();
    }

    @Test
    void fetchThatTakesTooLongIsCanceled() {
        TokenCache cache =
                TokenCache.builder(source).timeout(Duration.ofMillis(1)).build();

        failure(AuthUnavailableException.class, cache.token(lent));

        assertThat(source.last()).failsWithin(Duration.ofSeconds(20)).withThrowableOfType(CancellationException.class);
    }

    @Test
    void cancelingOneCallEndsNoFetchThatOthersWaitFor() {
        TokenCache cache = TokenCache.of(source);
        CompletableFuture<AccessToken> unwanted = cache.token(lent);
        CompletableFuture<AccessToken> wanted = cache.token(lent);

        unwanted.cancel(true);
        source.last().complete(AccessToken.of("one"));

        assertThat(await(wanted).value()).isEqualTo("one");
        assertThat(source.count()).isEqualTo(1);
    }

    @Test
    void pausesAreThoseOfTheBackoffThatIsSet() {
        TokenCache cache = TokenCache.builder(source)
                .backoff(Backoff.of(Duration.ofSeconds(5), Duration.ofSeconds(7)))
                .nanoTime(nanos::get)
                .build();
        cache.token(lent);
        source.last().complete(AccessToken.of("one", HOUR));
        pass(Duration.ofMinutes(40));
        for (int pause : List.of(5, 7, 7)) {
            int before = source.count();
            cache.token(lent);
            source.last().completeExceptionally(new IOException("Connection reset"));
            pass(Duration.ofSeconds(pause).minusNanos(1));
            cache.token(lent);
            assertThat(source.count()).isEqualTo(before + 1);
            pass(Duration.ofNanos(1));
        }
    }

    @Test
    void sourceThatThrowsOrGivesNothingFailsTheCall() {
        IllegalStateException fault = new IllegalStateException("Out of order");
        CachedCredentials throwing = CachedCredentials.of(context -> {
            throw fault;
        });
        assertThat(failure(
                        IllegalStateException.class,
                        throwing.authenticate(REQUEST, lent).toCompletableFuture()))
                .isSameAs(fault);
        LinkageError missing = new NoClassDefFoundError("com/example/Vault");
        assertThat(failure(
                        NoClassDefFoundError.class,
                        TokenCache.of(context -> {
                                    throw missing;
                                })
                                .token(lent)))
                .isSameAs(missing);
        CompletableFuture<HttpRequest> call = ask();
        source.last().cancel(true);
        assertThat(call).isCompletedExceptionally();
    }

    @Test
    void boundMayBeAsLongAsATimeCanBe() {
        TokenCache cache = TokenCache.builder(source)
                .timeout(Duration.ofSeconds(Long.MAX_VALUE))
                .refreshBuffer(Duration.ofSeconds(Long.MAX_VALUE))
                .build();
        CompletableFuture<AccessToken> call = cache.token(lent);

        source.last().complete(AccessToken.of("one", Duration.ofSeconds(Long.MAX_VALUE)));

        assertThat(await(call).value()).isEqualTo("one");
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenCache.builder(source).refreshBuffer(Duration.ofSeconds(-1)))
                .withMessage("refreshBuffer must not be negative: PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenCache.builder(source).timeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> AccessToken.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> AccessToken.of("secret", Duration.ZERO));
    }

    private CompletableFuture<HttpRequest> ask() {
        return credentials.authenticate(REQUEST, lent).toCompletableFuture();
    }

    private HttpRequest give(String token, Duration lifetime) {
        CompletableFuture<HttpRequest> call = ask();
        source.last().complete(AccessToken.of(token, lifetime));
        return await(call);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static String bearer(HttpRequest request) {
        return request.headers().first("Authorization").orElseThrow();
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new AssertionError("It gave nothing", e);
        }
    }

    private static <E extends Throwable> E failure(Class<E> type, CompletableFuture<?> future) {
        Throwable thrown = catchThrowable(() -> future.get(20, TimeUnit.SECONDS));
        assertThat(thrown).isInstanceOf(ExecutionException.class).cause().isExactlyInstanceOf(type);
        return type.cast(Objects.requireNonNull(thrown.getCause()));
    }
}
