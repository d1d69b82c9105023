package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.tck.http.HttpTransportCapability;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the client of the JDK cannot do. */
final class JdkLimits {

    static final Set<HttpTransportCapability> CAPABILITIES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(
                    // It sends a GET again whose connection broke.
                    HttpTransportCapability.NO_REPEATS,
                    // It reads the host of java.net.URI, which does not see them.
                    HttpTransportCapability.UNDERSCORES_IN_HOSTS,
                    // It writes headers in ASCII.
                    HttpTransportCapability.UTF_8_HEADERS,
                    // It has one of its own.
                    HttpTransportCapability.NO_USER_AGENT,
                    // It drops what came with a reset.
                    HttpTransportCapability.BYTES_BEFORE_THE_END,
                    // It believes the length.
                    HttpTransportCapability.CHUNKS_OVER_LENGTH,
                    // It shows headers when they are complete.
                    HttpTransportCapability.HEADER_BOUND,
                    // It shows nothing of its pool.
                    HttpTransportCapability.CONNECTION_COUNTS)));

    private JdkLimits() {}
}
