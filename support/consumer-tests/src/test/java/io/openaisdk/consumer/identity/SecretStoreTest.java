package io.openaisdk.consumer.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.CredentialsException;
import io.openaisdk.core.OpenAIClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client whose key comes from the store of a company, against an API that takes the newest key only. */
class SecretStoreTest {

    private final SecretStore store = new SecretStore();
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer api = api();
    private final OpenAI client = OpenAIClient.builder()
            .baseUrl("http://127.0.0.1:" + api.getAddress().getPort() + "/v1")
            .transport("apache")
            .json("jackson")
            .credentials(StoredKeyTest.credentials(new StoreClient(store.address())))
            .build();
    private volatile boolean open = true;

    private HttpServer api() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
            server.createContext("/v1/models", this::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.incrementAndGet();
            boolean known = open
                    && ("Bearer " + store.key())
                            .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = (known ? "{\"object\":\"list\",\"data\":[]}" : "{\"error\":{\"message\":\"Unknown key\"}}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @AfterEach
    void close() {
        client.close();
        api.stop(0);
        store.close();
    }

    @Test
    void keyIsReadOnceAndAgainWhenItWasReplaced() throws ExecutionException, InterruptedException {
        client.models().list();
        client.models().list();
        assertThat(store.reads()).isEqualTo(1);

        store.rotate();
        client.async().models().list().get();

        assertThat(store.reads()).isEqualTo(2);
        assertThat(calls).hasValue(4);
    }

    @Test
    void storeThatIsSealedIsATypedFailure() {
        store.seal(true);

        assertThatExceptionOfType(CredentialsException.class)
                .isThrownBy(() -> client.models().list())
                .withMessage("The secret store answered 423")
                .satisfies(failure -> assertThat(failure.status()).hasValue(423));
        assertThat(calls).hasValue(0);
    }

    @Test
    void keyThatIsNoGoodIsWhatTheApiSaysItIs() {
        open = false;

        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> client.models().list());
        assertThat(store.reads()).isEqualTo(2);
    }
}
