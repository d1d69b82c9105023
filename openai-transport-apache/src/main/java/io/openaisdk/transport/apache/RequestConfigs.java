package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpTimeouts;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** The library's settings of requests. The exchange keeps all bounds, some of which the library has by other rules. */
final class RequestConfigs {

    /** Long enough for the library, which takes zero for "not at all" here and not for "no bound". */
    private static final Timeout FOR_EVER = Timeout.ofDays(365);

    /** For the blocking client, which lets go of whatever is canceled. */
    static final RequestConfig BLOCKING = config(Duration.ZERO, Timeout.DISABLED);

    /** The last that was made: requests mostly have the same. */
    private volatile @Nullable Kept kept;

    private record Kept(Duration connect, RequestConfig config) {}

    /** Returns the settings for an asynchronous client, which ends a handshake only when a bound of its own has passed. */
    RequestConfig async(HttpTimeouts timeouts) {
        Kept last = kept;
        if (last != null && last.connect().equals(timeouts.connect())) {
            return last.config();
        }
        Kept made = new Kept(timeouts.connect(), config(timeouts.connect(), Timeout.DISABLED));
        kept = made;
        return made.config();
    }

    /**
     * Returns the settings for an asynchronous client of the application: it does not end each canceled exchange, so what is
     * silent for longer than any bound allows must end by itself.
     */
    static RequestConfig asyncOfApplication(HttpTimeouts timeouts) {
        Duration idle = timeouts.idle().multipliedBy(2);
        Duration total = timeouts.total();
        Duration silence = idle.isZero() || total.isZero() ? Duration.ZERO : idle.compareTo(total) > 0 ? idle : total;
        return config(timeouts.connect(), timeout(silence));
    }

    // The replacement of setConnectTimeout is a setting of the pool, the same for all requests.
    @SuppressWarnings("deprecation")
    private static RequestConfig config(Duration connect, Timeout silence) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(FOR_EVER)
                .setConnectTimeout(timeout(connect))
                .setResponseTimeout(silence)
                .setRedirectsEnabled(false)
                .setContentCompressionEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setExpectContinueEnabled(false)
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return duration.isZero() ? Timeout.DISABLED : Timeout.ofMilliseconds(Math.max(1, duration.toMillis()));
    }
}
