package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.tck.http.HttpTransportCapability;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What Jetty's client cannot do. */
final class JettyLimits {

    static final Set<HttpTransportCapability> CAPABILITIES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(
                    // It does not ask the ProxySelector of the JVM.
                    HttpTransportCapability.PROXY,
                    // It reads the host of java.net.URI, which does not see them.
                    HttpTransportCapability.UNDERSCORES_IN_HOSTS,
                    // It writes headers in ISO 8859-1.
                    HttpTransportCapability.UTF_8_HEADERS,
                    // It drops what came with a reset.
                    HttpTransportCapability.BYTES_BEFORE_THE_END,
                    // It refuses responses with both.
                    HttpTransportCapability.CHUNKS_OVER_LENGTH,
                    // It counts those of each host only.
                    HttpTransportCapability.CONNECTION_COUNTS)));

    private JettyLimits() {}
}
