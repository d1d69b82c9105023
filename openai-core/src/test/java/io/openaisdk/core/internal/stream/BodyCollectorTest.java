package io.openaisdk.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class BodyCollectorTest {

    private final Source source = new Source();

    @Test
    void everythingIsAskedForAndGathered() {
        BodyCollector collector = subscribed(Integer.MAX_VALUE);
        assertThat(source.requested).isEqualTo(Long.MAX_VALUE);
        collector.onNext(heap("a"));
        collector.onNext(ByteBuffer.allocate(0));
        collector.onNext(direct("bc"));
        collector.onNext(slice());
        collector.onNext(heap("f").asReadOnlyBuffer());
        assertThat(collector.bytes()).isNotDone();
        collector.onComplete();

        assertThat(text(collector)).isEqualTo("abcdef");
        assertThat(source.canceled).isFalse();
    }

    @Test
    void emptyBodyIsNoBytes() {
        BodyCollector collector = subscribed(10);
        collector.onComplete();
        assertThat(text(collector)).isEmpty();
    }

    @Test
    void restBehindTheLimitIsNotRead() {
        BodyCollector collector = subscribed(3);
        collector.onNext(heap("ab"));
        assertThat(source.canceled).isFalse();
        collector.onNext(heap("cd"));
        assertThat(source.canceled).isTrue();
        assertThat(text(collector)).isEqualTo("abc");
        collector.onNext(direct("ef"));
        collector.onComplete();
        assertThat(text(collector)).isEqualTo("abc");
    }

    @Test
    void limitIsReachedByTheLastByte() {
        BodyCollector collector = subscribed(3);
        collector.onNext(direct("abc"));
        assertThat(text(collector)).isEqualTo("abc");
        assertThat(source.canceled).isTrue();
    }

    @Test
    void failureOfTheBodyIsTheOutcome() {
        BodyCollector collector = subscribed(10);
        collector.onNext(heap("ab"));
        collector.onError(new IOException("reset"));
        assertThatThrownBy(() -> collector.bytes().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(collector.soFar()).isEqualTo("ab".getBytes(StandardCharsets.UTF_8));
    }

    private BodyCollector subscribed(int most) {
        BodyCollector collector = new BodyCollector(most);
        collector.onSubscribe(source);
        return collector;
    }

    private static String text(BodyCollector collector) {
        return new String(collector.bytes().join(), StandardCharsets.UTF_8);
    }

    private static ByteBuffer heap(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer direct(String text) {
        return ByteBuffer.allocateDirect(10).put(heap(text)).flip();
    }

    /** Gives "de" from the middle of an array. */
    private static ByteBuffer slice() {
        return ByteBuffer.wrap("xxxdexxx".getBytes(StandardCharsets.UTF_8), 2, 5)
                .slice()
                .position(1)
                .limit(3);
    }

    private static final class Source implements Flow.Subscription {

        private long requested;
        private boolean canceled;

        @Override
        public void request(long count) {
            requested = count;
        }

        @Override
        public void cancel() {
            canceled = true;
        }
    }
}
