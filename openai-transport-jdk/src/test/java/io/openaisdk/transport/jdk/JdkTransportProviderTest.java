package io.openaisdk.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.HttpTransportProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class JdkTransportProviderTest {

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(HttpTransportProvider.class))
                .singleElement()
                .satisfies(provider -> {
                    assertThat(provider).isInstanceOf(JdkTransportProvider.class);
                    assertThat(provider.name()).isEqualTo("jdk");
                    assertThat(provider.priority()).isEqualTo(100);
                });
    }
}
