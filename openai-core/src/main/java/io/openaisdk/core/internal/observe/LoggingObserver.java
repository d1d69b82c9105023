package io.openaisdk.core.internal.observe;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Logs calls through SLF4J to the logger {@code io.openaisdk}: a line for each call, and at debug level one for each attempt.
 *
 * <p>Lines have no query strings and no bodies; of headers, those that may be secrets have no value.
 */
public final class LoggingObserver implements CallObserver {

    private static final Logger LOG = LoggerFactory.getLogger("io.openaisdk");

    private final Level callLevel;

    private LoggingObserver(Level callLevel) {
        this.callLevel = callLevel;
    }

    /**
     * Makes the observer for a setting.
     *
     * @param setting {@code info} and {@code debug} log calls at info level; otherwise they are logged at debug level
     * @return the observer; empty when the logging of the application would drop every line
     */
    public static Optional<CallObserver> forLevel(Optional<String> setting) {
        boolean asked = setting.map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.equals("info") || text.equals("debug"))
                .isPresent();
        Level level = asked ? Level.INFO : Level.DEBUG;
        return LOG.isEnabledForLevel(level) ? Optional.of(new LoggingObserver(level)) : Optional.empty();
    }

    @Override
    public CallObservation begin(CallInfo call) {
        return new CallLog(call, callLevel);
    }

    /** Logs one call. */
    private static final class CallLog implements CallObservation {

        private final CallInfo call;
        private final Level level;
        private final long start = System.nanoTime();
        private int attempts;
        private String outcome = "no answer";

        private CallLog(CallInfo call, Level level) {
            this.call = call;
            this.level = level;
        }

        @Override
        public HttpHeaders attempt(int attempt, HttpRequest request) {
            attempts = attempt;
            if (LOG.isDebugEnabled()) {
                LOG.debug("Attempt {} of {}: {} with {}", attempt, call.operation(), request, show(request.headers()));
            }
            return request.headers();
        }

        @Override
        public void answered(int attempt, int status, HttpHeaders headers) {
            outcome = status
                    + headers.first("x-request-id")
                            .map(id -> " (request " + id + ")")
                            .orElse("");
            if (LOG.isDebugEnabled()) {
                LOG.debug("Attempt {} of {}: {} with {}", attempt, call.operation(), status, show(headers));
            }
        }

        @Override
        public void failed(int attempt, Throwable error) {
            outcome = error.getClass().getSimpleName();
            LOG.debug("Attempt {} of {} failed: {}", attempt, call.operation(), error.toString());
        }

        @Override
        public void end(Optional<Throwable> error) {
            LOG.atLevel(level)
                    .log(
                            "{} {} {}: {} after {} attempt(s) in {} ms{}",
                            call.operation(),
                            call.method(),
                            call.path(),
                            outcome,
                            attempts,
                            (System.nanoTime() - start) / 1_000_000,
                            error.map(cause -> ", " + cause.getClass().getSimpleName())
                                    .orElse(""));
        }

        private static String show(HttpHeaders headers) {
            StringJoiner text = new StringJoiner(", ", "{", "}");
            headers.forEach(
                    (name, value) -> text.add(name + "=" + (Secrets.isSecret(name) ? Secrets.REDACTED : value)));
            return text.toString();
        }
    }
}
