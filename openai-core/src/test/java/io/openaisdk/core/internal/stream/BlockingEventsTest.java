package io.openaisdk.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.core.internal.driver.BlockingDriver;
import io.openaisdk.core.internal.driver.Received;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.response.Decoder;
import io.openaisdk.core.scripted.ScriptedClient;
import io.openaisdk.core.scripted.ScriptedResponse;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.observe.CallObservation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How events reach whoever iterates over them, and how a stream ends for him, for its call and for its connection. */
class BlockingEventsTest {

    private static final Operation CHAT =
            Operation.of("test", "GET", "/test", "stream=model(chat.completions.ChatCompletionChunk)");
    private static final String DONE = "data: [DONE]\n\n";

    private final List<Object> observed = new ArrayList<>();
    private final ScriptedClient client = new ScriptedClient(info -> new CallObservation() {
        @Override
        public void event(Object event) {
            observed.add(event);
        }
    });

    private BlockingEvents<ChatCompletionChunk> events(ScriptedResponse response) {
        client.transport().on(request -> response);
        Received received = BlockingDriver.send(client.begin(null, true));
        return new BlockingEvents<>(received, new Decoder(Codecs.JACKSON), CHAT);
    }

    private static String event(String id) {
        return "data: {\"id\":\"" + id + "\"}\n\n";
    }

    private CallOutcome outcome() {
        assertThat(client.strategy().ends()).hasSize(1);
        return client.strategy().ends().get(0).outcome();
    }

    @Test
    void eventsComeInTheirOrder() {
        ScriptedResponse response = ScriptedResponse.of(200, event("a") + event("b"));
        List<String> ids = new ArrayList<>();
        BlockingEvents<ChatCompletionChunk> events = events(response);
        assertThat(events.http().status()).isEqualTo(200);
        for (ChatCompletionChunk event : events) {
            ids.add(event.id());
        }

        assertThat(ids).containsExactly("a", "b");
        assertThat(observed).hasSize(2);
        assertThat(outcome()).isInstanceOf(CallOutcome.Succeeded.class);
        assertThat(response.closed()).isPositive();
    }

    @Test
    void eventsMayBeLongerThanWhatIsReadAtOnce() {
        String large = "x".repeat(600);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            body.append(event(large + i));
        }

        assertThat(events(ScriptedResponse.of(200, body.toString())).stream().map(ChatCompletionChunk::id))
                .hasSize(50)
                .endsWith(large + 49);
    }

    @Test
    void nextNeedsNoHasNext() {
        Iterator<ChatCompletionChunk> iterator =
                events(ScriptedResponse.of(200, event("a") + event("b"))).iterator();

        assertThat(iterator.next().id()).isEqualTo("a");
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.next().id()).isEqualTo("b");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
        assertThat(iterator.hasNext()).isFalse();
    }

    /** What hasNext() has promised is there. */
    @Test
    void promisedEventIsThereThoughTheStreamIsClosedMeanwhile() {
        BlockingEvents<ChatCompletionChunk> events = events(ScriptedResponse.of(200, event("a") + event("b")));
        Iterator<ChatCompletionChunk> iterator = events.iterator();
        assertThat(iterator.hasNext()).isTrue();
        events.close();

        assertThat(iterator.next().id()).isEqualTo("a");
        assertThat(iterator.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
    }

    @Test
    void eventsCanBeReadOnce() {
        BlockingEvents<ChatCompletionChunk> events = events(ScriptedResponse.of(200, ""));
        assertThat(events.iterator().hasNext()).isFalse();

        assertThatIllegalStateException().isThrownBy(events::iterator).withMessageContaining("read once");
    }

    @Test
    void closingEndsTheCallAndItsResponse() {
        ScriptedResponse response = ScriptedResponse.of(200, event("a"));
        try (BlockingEvents<ChatCompletionChunk> events = events(response)) {
            assertThat(events.http().status()).isEqualTo(200);
        }

        assertThat(outcome()).isInstanceOf(CallOutcome.Canceled.class);
        assertThat(response.closed()).isPositive();
    }

    @Test
    void closingTheStreamOfEventsClosesIt() {
        ScriptedResponse response = ScriptedResponse.of(200, event("a") + event("b"));
        try (Stream<ChatCompletionChunk> stream = events(response).stream()) {
            assertThat(stream.findFirst().orElseThrow().id()).isEqualTo("a");
        }

        assertThat(outcome()).isInstanceOf(CallOutcome.Canceled.class);
        assertThat(response.closed()).isPositive();
    }

    /** The body is read to its end, so that the connection can be used again. */
    @Test
    void terminalEventEndsTheCallAndTheRestOfTheBodyIsRead() throws IOException {
        ScriptedResponse response = ScriptedResponse.of(200, event("a") + DONE + event("b") + ": x\n".repeat(10_000));
        BlockingEvents<ChatCompletionChunk> events = events(response);
        Iterator<ChatCompletionChunk> iterator = events.iterator();
        assertThat(iterator.next().id()).isEqualTo("a");

        assertThat(outcome()).isInstanceOf(CallOutcome.Succeeded.class);
        assertThat(response.body().available()).isZero();
        assertThat(response.closed()).isEqualTo(1);
        assertThat(client.time().scheduled()).isZero();
        assertThat(iterator.hasNext()).isFalse();
    }

    @Test
    void bodyThatBreaksOffAfterTheTerminalEventHarmsNobody() {
        ScriptedResponse response = ScriptedResponse.broken(200, event("a") + DONE, new IOException("reset"));

        assertThat(events(response).stream()).hasSize(1);
        assertThat(outcome()).isInstanceOf(CallOutcome.Succeeded.class);
        assertThat(response.closed()).isPositive();
        assertThat(client.time().scheduled()).isZero();
    }

    @Test
    void eventsBeforeAFailureComeFirstAndTheFailureStays() {
        ScriptedResponse response = ScriptedResponse.broken(200, event("a") + event("b"), new IOException("reset"));
        Iterator<ChatCompletionChunk> iterator = events(response).iterator();
        assertThat(iterator.next().id()).isEqualTo("a");
        assertThat(iterator.next().id()).isEqualTo("b");

        assertThatExceptionOfType(ApiConnectionException.class).isThrownBy(iterator::hasNext);
        assertThatExceptionOfType(ApiConnectionException.class).isThrownBy(iterator::next);
        assertThat(outcome()).isInstanceOf(CallOutcome.Failed.class);
        assertThat(response.closed()).isPositive();
    }

    @Test
    void eventsBeforeOneThatCannotBeReadComeFirst() {
        Iterator<ChatCompletionChunk> iterator =
                events(ScriptedResponse.of(200, event("a") + "data: {\"id\"")).iterator();
        assertThat(iterator.next().id()).isEqualTo("a");

        assertThatExceptionOfType(StreamTruncatedException.class).isThrownBy(iterator::hasNext);
    }

    @Test
    void errorOfTheMachineIsThrownAsItIsEachTime() {
        NoClassDefFoundError error = new NoClassDefFoundError("x");
        BlockingEvents<ChatCompletionChunk> events = events(ScriptedResponse.reading(200, new InputStream() {
            @Override
            public int read() {
                throw error;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw error;
            }
        }));
        Iterator<ChatCompletionChunk> iterator = events.iterator();

        assertThatExceptionOfType(NoClassDefFoundError.class)
                .isThrownBy(iterator::hasNext)
                .isSameAs(error);
        assertThatExceptionOfType(NoClassDefFoundError.class)
                .isThrownBy(iterator::hasNext)
                .isSameAs(error);
        assertThat(outcome()).isInstanceOf(CallOutcome.Failed.class);
    }

    /** Closing by another thread makes a read that waits fail. */
    @Test
    void readThatFailsBecauseTheStreamWasClosedIsNoFailure() {
        List<BlockingEvents<ChatCompletionChunk>> opened = new ArrayList<>();
        opened.add(events(ScriptedResponse.reading(200, new InputStream() {
            @Override
            public int read() throws IOException {
                opened.get(0).close();
                throw new IOException("closed");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        })));

        assertThat(opened.get(0).iterator().hasNext()).isFalse();
        assertThat(outcome()).isInstanceOf(CallOutcome.Canceled.class);
    }

    /** A server may be slow to end a body whose events have ended. */
    @Test
    void closingCutsTheRestOfTheBody() {
        List<BlockingEvents<ChatCompletionChunk>> opened = new ArrayList<>();
        List<ScriptedResponse> responses = new ArrayList<>();
        List<Integer> closed = new ArrayList<>();
        Deque<String> pieces = new ArrayDeque<>(List.of(event("a") + DONE));
        responses.add(ScriptedResponse.reading(200, new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("It is read by blocks");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (pieces.isEmpty()) {
                    closed.add(responses.get(0).closed());
                    opened.get(0).close();
                    closed.add(responses.get(0).closed());
                    throw new IOException("closed");
                }
                byte[] piece = pieces.remove().getBytes(StandardCharsets.UTF_8);
                System.arraycopy(piece, 0, buffer, offset, piece.length);
                return piece.length;
            }
        }));
        opened.add(events(responses.get(0)));

        assertThat(opened.get(0).iterator().hasNext()).isFalse();
        assertThat(closed).containsExactly(0, 1);
    }
}
