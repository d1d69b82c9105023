package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** How a body is collected. */
class BodyCollectorTest {

    private final Subscription subscription = new Subscription();

    @Test
    void collectsABodyInAnyNumberOfPieces() {
        BodyCollector body = subscribed(new BodyCollector(100));
        body.onNext(bytes("Hello"));
        body.onNext(bytes(", "));
        body.onNext(bytes("world, and so on"));
        assertThat(body.bytes()).isNotDone();
        body.onComplete();
        assertThat(body.bytes().join()).asString().isEqualTo("Hello, world, and so on");
        assertThat(subscription.demand).isEqualTo(Long.MAX_VALUE);
        assertThat(subscription.canceled).isFalse();
    }

    @Test
    void cancelsWhatIsBeyondTheMaximum() {
        BodyCollector body = subscribed(new BodyCollector(7));
        body.onNext(bytes("Hello"));
        body.onNext(bytes(", world"));
        body.onNext(bytes("!"));
        assertThat(body.bytes().join()).asString().isEqualTo("Hello, ");
        assertThat(subscription.canceled).isTrue();
    }

    @Test
    void returnsAnAnnouncedBodyWithoutCopyingIt() throws Exception {
        BodyCollector body = subscribed(new BodyCollector(1_000, 10));
        body.onNext(bytes("01234"));
        body.onNext(bytes("56789"));
        body.onComplete();
        assertThat(body.bytes().get()).isSameAs(body.soFar()).hasSize(10);
    }

    @Test
    void believesNoAnnouncementBeyondTheMaximum() {
        BodyCollector body = subscribed(new BodyCollector(10, Integer.MAX_VALUE));
        body.onNext(bytes("ok"));
        body.onComplete();
        assertThat(body.bytes().join()).asString().isEqualTo("ok");
    }

    @Test
    void keepsWhatCameBeforeAFailure() {
        BodyCollector body = subscribed(new BodyCollector(100));
        body.onNext(bytes("half"));
        body.onError(new IOException("broken"));
        assertThat(body.bytes()).isCompletedExceptionally();
        assertThat(body.soFar()).asString().isEqualTo("half");
    }

    /** No heap has room for an array of the largest length. */
    @Test
    void failsWhenMemoryRunsOut() {
        BodyCollector body = subscribed(new BodyCollector(Integer.MAX_VALUE, Integer.MAX_VALUE));
        body.onNext(bytes("x"));
        assertThat(body.bytes())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(OutOfMemoryError.class);
        assertThat(subscription.canceled).isTrue();
    }

    @Test
    void refusesNegativeLengths() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyCollector(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyCollector(1, -1));
    }

    private BodyCollector subscribed(BodyCollector body) {
        body.onSubscribe(subscription);
        return body;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Subscription implements Flow.Subscription {

        private long demand;
        private boolean canceled;

        @Override
        public void request(long n) {
            demand += n;
        }

        @Override
        public void cancel() {
            canceled = true;
        }
    }
}
