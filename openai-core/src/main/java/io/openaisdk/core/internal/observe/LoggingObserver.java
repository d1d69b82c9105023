package io.openaisdk.core.internal.observe;

import io.openaisdk.api.Model;
import io.openaisdk.core.internal.model.SecretProperties;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Logs calls through SLF4J to the logger {@code io.openaisdk}: a line for each call, and at debug level its attempts, with their
 * bodies where they are asked for.
 *
 * <p>Lines have no query strings; headers and bodies go through the redaction.
 */
public final class LoggingObserver implements CallObserver {

    private static final Logger LOG = LoggerFactory.getLogger("io.openaisdk");

    private final Level callLevel;
    private final boolean bodies;
    private final BodyLog log;

    /**
     * Makes the observer.
     *
     * @param callLevel the level of the line of a call; what else is logged has the level debug
     * @param bodies whether bodies are logged
     * @param mostBodyBytes how many bytes of each
     * @param redaction takes out what nobody is to read
     */
    public LoggingObserver(Level callLevel, boolean bodies, int mostBodyBytes, Redaction redaction) {
        this.callLevel = callLevel;
        this.bodies = bodies;
        this.log = new BodyLog(redaction, mostBodyBytes);
    }

    /**
     * Says whether the logging of the application keeps lines of a level; an observer of lines that it drops is not worth making.
     *
     * @param level the level
     * @return false when every line would be dropped
     */
    public static boolean isHeard(Level level) {
        return LOG.isEnabledForLevel(level);
    }

    @Override
    public CallObservation begin(CallInfo call) {
        return new CallLog(call);
    }

    /** Logs one call. */
    private final class CallLog implements CallObservation {

        private final CallInfo call;
        private final boolean issuesKeys;
        private int attempts;
        private String outcome = "no response";
        private UnaryOperator<String> masking = UnaryOperator.identity();

        private CallLog(CallInfo call) {
            this.call = call;
            this.issuesKeys = SecretProperties.isIssuer(call.path());
        }

        @Override
        public HttpHeaders attempt(int attempt, HttpRequest request) {
            attempts = attempt;
            if (LOG.isDebugEnabled()) {
                LOG.debug(
                        "Attempt {} of {}: {} with {}{}",
                        attempt,
                        call.operation(),
                        request,
                        log.redaction().show(request.headers()),
                        body(attempt, request));
            }
            return request.headers();
        }

        /** Shows what is sent, once: further attempts send the same. */
        private String body(int attempt, HttpRequest request) {
            return bodies && attempt == 1
                    ? request.body()
                            .map(body ->
                                    " and " + log.show(body, text -> Secrets.mask(text, request.headers()), issuesKeys))
                            .orElse("")
                    : "";
        }

        @Override
        public void responded(int attempt, ResponseMetadata response) {
            outcome = response.status()
                    + response.requestId().map(id -> " (request " + id + ")").orElse("");
            if (LOG.isDebugEnabled()) {
                LOG.debug(
                        "Attempt {} of {}: {} with {}",
                        attempt,
                        call.operation(),
                        response.status(),
                        log.redaction().show(response.headers()));
            }
        }

        @Override
        public BodyObserver responseBody(int attempt, ResponseMetadata response, UnaryOperator<String> newMasking) {
            masking = newMasking;
            return logsBodies()
                    ? log.beginning(response.headers().first("content-type").orElse(""), this::logResponse)
                    : BodyObserver.NONE;
        }

        private boolean logsBodies() {
            return bodies && LOG.isDebugEnabled();
        }

        private void logResponse(BodyLog.Beginning body) {
            if (!body.isEmpty()) {
                LOG.debug(
                        "Attempt {} of {}: response with {}",
                        attempts,
                        call.operation(),
                        body.show(masking, issuesKeys));
            }
        }

        @Override
        public void event(Object event) {
            if (logsBodies()) {
                String text = event instanceof Model model ? model.toJson() : event.toString();
                LOG.debug("Event of {}: {}", call.operation(), log.showEvent(text, masking));
            }
        }

        @Override
        public void failed(int attempt, Throwable error) {
            outcome = error.getClass().getSimpleName();
            LOG.debug("Attempt {} of {} failed: {}", attempt, call.operation(), error.toString());
        }

        @Override
        public void end(CallEnd end) {
            LOG.atLevel(callLevel)
                    .log(
                            "{} {} {}: {} after {} attempt(s) in {} ms{}",
                            call.operation(),
                            call.method(),
                            call.path(),
                            outcome,
                            attempts,
                            end.elapsed().toMillis(),
                            suffix(end.outcome()));
        }

        private static String suffix(CallOutcome ended) {
            if (ended instanceof CallOutcome.Canceled) {
                return ", canceled";
            }
            return ended.failure()
                    .map(cause -> ", " + cause.getClass().getSimpleName())
                    .orElse("");
        }
    }
}
