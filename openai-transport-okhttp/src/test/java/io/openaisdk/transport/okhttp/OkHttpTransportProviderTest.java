package io.openaisdk.transport.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.HttpTransportProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class OkHttpTransportProviderTest {

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(HttpTransportProvider.class))
                .singleElement()
                .satisfies(provider -> {
                    assertThat(provider).isInstanceOf(OkHttpTransportProvider.class);
                    assertThat(provider.name()).isEqualTo("okhttp");
                    assertThat(provider.priority()).isEqualTo(100);
                });
    }
}
