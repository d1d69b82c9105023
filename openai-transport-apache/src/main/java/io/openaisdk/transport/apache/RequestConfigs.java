package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpTimeouts;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Turns time bounds into the library's settings; requests mostly have the same, so the last are kept. */
final class RequestConfigs {

    /** Long enough for the library, which takes zero for "not at all" here and not for "no bound". */
    private static final Timeout FOR_EVER = Timeout.ofDays(365);

    private volatile @Nullable Kept kept;

    private record Kept(HttpTimeouts timeouts, RequestConfig blocking, RequestConfig async, RequestConfig given) {

        /** The bound on the whole, which hardly two requests share, is kept by the exchange. */
        boolean isFor(HttpTimeouts others) {
            return timeouts.connect().equals(others.connect())
                    && timeouts.idle().equals(others.idle());
        }
    }

    RequestConfig blocking(HttpTimeouts timeouts) {
        return kept(timeouts).blocking();
    }

    RequestConfig async(HttpTimeouts timeouts) {
        return kept(timeouts).async();
    }

    /**
     * Gives the settings for an asynchronous client of the application: it does not end each canceled exchange, so what is
     * silent for long must end by itself.
     */
    RequestConfig asyncOfApplication(HttpTimeouts timeouts) {
        return kept(timeouts).given();
    }

    private Kept kept(HttpTimeouts timeouts) {
        Kept last = kept;
        if (last != null && last.isFor(timeouts)) {
            return last;
        }
        // The asynchronous client would count time in which nobody asked for bytes as silence, so its exchange counts.
        Kept made = new Kept(
                timeouts,
                config(timeouts.connect(), timeout(timeouts.idle())),
                config(timeouts.connect(), Timeout.DISABLED),
                config(timeouts.connect(), timeout(timeouts.idle().multipliedBy(2))));
        kept = made;
        return made;
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
