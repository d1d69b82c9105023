package io.openaisdk.transport.jdk;

import io.openaisdk.spi.tck.http.HttpTransportCapability;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the client of the JDK cannot do, and the transport cannot do for it. */
final class JdkLimits {

    static final Set<HttpTransportCapability> CAPABILITIES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(
                    // It reads the host of java.net.URI, which does not see them.
                    HttpTransportCapability.UNDERSCORES_IN_HOSTS,
                    // It writes headers in ASCII.
                    HttpTransportCapability.UTF_8_HEADERS,
                    // It has one of its own.
                    HttpTransportCapability.NO_USER_AGENT,
                    // It drops what came with a reset.
                    HttpTransportCapability.BYTES_BEFORE_THE_END,
                    // It believes the length, so the transport refuses such a response.
                    HttpTransportCapability.CHUNKS_OVER_LENGTH,
                    // It shows headers when they are complete, and leaves the connection open where they are not.
                    HttpTransportCapability.HEADER_BOUND,
                    // It shows nothing of its pool.
                    HttpTransportCapability.CONNECTION_COUNTS)));

    private JdkLimits() {}
}
