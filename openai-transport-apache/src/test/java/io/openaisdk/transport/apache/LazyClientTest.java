package io.openaisdk.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** When a client of the library is made. */
class LazyClientTest {

    private final LazyClient<CloseableHttpAsyncClient> lazy = LazyClient.made(
            () -> AsyncClients.create(TransportConfig.DEFAULT, new Pools(1), ProxySettings.NONE),
            AsyncClients::isRunning,
            AsyncClients::close);

    @Test
    void replacesAReactorThatHasShutDown() throws Exception {
        CloseableHttpAsyncClient first = lazy.get();
        assertThat(lazy.get()).isSameAs(first);
        first.close(CloseMode.IMMEDIATE);
        first.awaitShutdown(TimeValue.ofSeconds(50));

        CloseableHttpAsyncClient second = lazy.get();

        assertThat(second).isNotSameAs(first);
        assertThat(AsyncClients.isRunning(second)).isTrue();
        lazy.close();
    }

    @Test
    void replacesAClientThatWasGivenUp() throws Exception {
        CloseableHttpAsyncClient first = lazy.get();
        lazy.giveUp(first);
        CloseableHttpAsyncClient second = lazy.get();
        assertThat(second).isNotSameAs(first);
        // Whoever used the first one too, says so later.
        lazy.giveUp(first);
        assertThat(lazy.get()).isSameAs(second);
        lazy.close();
    }

    @Test
    void makesNoneWhenClosed() {
        lazy.close();
        Assertions.assertThatThrownBy(lazy::get).isInstanceOf(IOException.class).hasMessage("The transport is closed");
    }
}
