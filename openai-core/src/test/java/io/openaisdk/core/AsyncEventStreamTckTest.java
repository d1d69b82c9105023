package io.openaisdk.core;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.testsupport.Exchange;
import java.io.IOException;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** Streams of events keep the rules of Reactive Streams, on each transport. */
class AsyncEventStreamTckTest extends EndToEndTest {

    /** The model's name says how many events are wanted. */
    private static final Pattern COUNT = Pattern.compile("\"model\":\"(-?\\d+)\"");

    private static final int FAILURE = -1;

    @BeforeEach
    void answerByTheModel() {
        server.always(AsyncEventStreamTckTest::answer);
    }

    private static void answer(Exchange exchange) throws IOException {
        Matcher count = COUNT.matcher(exchange.request().body());
        if (!count.find()) {
            throw new AssertionError(
                    "A request without a model: " + exchange.request().body());
        }
        int events = Integer.parseInt(count.group(1));
        if (events == FAILURE) {
            exchange.answer(401, "application/json", "{}");
            return;
        }
        exchange.beginEvents();
        for (int i = 0; i < events; i++) {
            exchange.chunk(Answers.chunk("Hi"));
        }
        exchange.chunk("data: [DONE]\n\n");
        exchange.lastChunk();
    }

    @TestFactory
    Stream<DynamicTest> onApache() {
        OpenAI client = client(Combination.APACHE_JACKSON);
        return PublisherTck.rules(() -> new Events(client));
    }

    @TestFactory
    Stream<DynamicTest> onOkHttp() {
        OpenAI client = client(Combination.OKHTTP_GSON);
        return PublisherTck.rules(() -> new Events(client));
    }

    /** What the TCK looks at. */
    private static final class Events extends FlowPublisherVerification<ChatCompletionChunk> {

        private final OpenAI client;

        private Events(OpenAI client) {
            super(PublisherTck.environment());
            this.client = client;
        }

        @Override
        public long maxElementsFromPublisher() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Flow.Publisher<ChatCompletionChunk> createFlowPublisher(long elements) {
            return client.async().chat().completions().createStreaming(p -> p.model(String.valueOf(elements))
                    .addUserMessage("Hi"));
        }

        @Override
        public Flow.Publisher<ChatCompletionChunk> createFailedFlowPublisher() {
            return createFlowPublisher(FAILURE);
        }
    }
}
