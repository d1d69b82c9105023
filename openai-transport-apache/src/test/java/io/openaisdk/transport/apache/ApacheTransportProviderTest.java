package io.openaisdk.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.HttpTransportProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ApacheTransportProviderTest {

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(HttpTransportProvider.class))
                .singleElement()
                .satisfies(provider -> {
                    assertThat(provider).isInstanceOf(ApacheTransportProvider.class);
                    assertThat(provider.name()).isEqualTo("apache");
                    assertThat(provider.priority()).isEqualTo(0);
                });
    }
}
