package io.openaisdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.FakeTime;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What an engine that was closed does, and what it closes. */
class EngineTest {

    private static final Operation OPERATION =
            Operation.of("x.create", "POST", "/x", "result=model(responses.Response)", "body=json");
    private static final Settings SETTINGS = new SettingsBuilder(OpenAIPlatform.DEFAULT)
            .set(ClientOption.API_KEY, "sk-api")
            .build();

    private final CountingTransport transport = new CountingTransport();

    @Test
    void closedClientMakesNoCalls() {
        Engine engine = engine(true);
        engine.close();
        engine.close();

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> engine.route(SETTINGS, Invocation.of(OPERATION, null)));
        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> engine.beginRaw(SETTINGS, "GET", "/x", null));
        assertThat(transport.closings).isEqualTo(1);
    }

    @Test
    void transportOfTheApplicationStaysOpen() {
        engine(false).close();

        assertThat(transport.closings).isZero();
    }

    private Engine engine(boolean ownsTransport) {
        return new Engine(new CallContext(
                transport,
                ownsTransport,
                Codecs.JACKSON,
                Optional.empty(),
                List.of(),
                new Callbacks(null, false),
                new FakeTime()));
    }

    /** Counts how often it is closed. */
    private static final class CountingTransport implements HttpTransport {

        private int closings;

        @Override
        public HttpResponse execute(HttpRequest request) {
            throw new UnsupportedOperationException("Nothing is sent");
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
            throw new UnsupportedOperationException("Nothing is sent");
        }

        @Override
        public void close() {
            closings++;
        }
    }
}
