package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.TransportConfig;
import java.net.http.HttpClient;
import java.util.concurrent.Executor;

/** Sets clients of the JDK up to keep the rules of a transport. */
final class ClientFactory {

    private final TransportConfig config;
    private final JdkSettings settings;
    private final Executor executor;

    ClientFactory(TransportConfig config, JdkSettings settings, Executor executor) {
        this.config = config;
        this.settings = settings;
        this.executor = executor;
    }

    Clients.StartedClient start() {
        return SelectorThreads.start(() -> {
            // The bounds of connecting are those of each request, which the exchange keeps.
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .version(settings.version())
                    .executor(executor)
                    .proxy(new ProxyChoice(config.proxy().orElse(null)));
            config.sslContext().ifPresent(builder::sslContext);
            return builder.build();
        });
    }
}
