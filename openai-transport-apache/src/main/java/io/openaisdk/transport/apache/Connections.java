package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.TransportConfig;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;

/** Settings that the connections of both clients have in common. */
final class Connections {

    static final CharCodingConfig HEADERS_IN_UTF_8 = CharCodingConfig.custom()
            .setCharset(StandardCharsets.UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .setUnmappableInputAction(CodingErrorAction.REPLACE)
            .build();

    private static final int MAX_HEADERS = 500;

    private Connections() {}

    /**
     * Looks whether a connection is still there when it has rested for a second, for many servers close after five, and leaves it
     * when it is old.
     */
    static ConnectionConfig config(TransportConfig config) {
        return ConnectionConfig.custom()
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .setTimeToLive(TimeValue.of(config.maxConnectionAge()))
                .build();
    }

    /** Bounds the headers of an answer, which the library by itself would read for as long as they come. */
    static Http1Config boundedHeaders(TransportConfig config) {
        return Http1Config.custom()
                .setMaxLineLength(config.maxHeaderBytes())
                .setMaxHeaderCount(MAX_HEADERS)
                .build();
    }
}
