package io.openaisdk.transport.apache;

import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;

/** Settings that the connections of both clients have in common. */
final class Connections {

    /** Looks whether a connection is still there when it has rested for a second: many servers close after five. */
    static final ConnectionConfig CONFIG = ConnectionConfig.custom()
            .setValidateAfterInactivity(TimeValue.ofSeconds(1))
            .build();

    static final CharCodingConfig HEADERS_IN_UTF_8 = CharCodingConfig.custom()
            .setCharset(StandardCharsets.UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .setUnmappableInputAction(CodingErrorAction.REPLACE)
            .build();

    /** Bounds the headers of an answer, which the library by itself would read for as long as they come. */
    static final Http1Config BOUNDED_HEADERS = Http1Config.custom()
            .setMaxLineLength(256 * 1024)
            .setMaxHeaderCount(500)
            .build();

    private Connections() {}
}
