package io.openaisdk.core.internal.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.core.internal.observe.Logged;
import io.openaisdk.core.scripted.ScriptedTransport;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ResultMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** In which order observers are told, and what keeps them from harming the call or each other. */
@ResourceLock(Resources.SYSTEM_ERR)
class ObservationsTest {

    private static final CallInfo INFO = new CallInfo("files.list", "GET", "/files", false);
    private static final HttpRequest REQUEST =
            new HttpRequest("GET", URI.create("https://h/v1/files"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);
    private static final ResponseMetadata RESPONSE = new ResponseMetadata(200, HttpHeaders.EMPTY);
    private static final Decision AT_ONCE = new Decision.RetryAfter(Duration.ZERO);

    private final List<String> told = new ArrayList<>();

    /** Is run while an event is told. */
    private Runnable duringEvent = () -> {};

    private final class Recorder implements CallObservation {
        @Override
        public HttpHeaders attempt(int attempt, HttpRequest request) {
            told.add("attempt");
            return request.headers();
        }

        @Override
        public void event(Object event) {
            told.add("event " + event);
            duringEvent.run();
        }

        @Override
        public void end(CallEnd end) {
            told.add("end");
        }
    }

    private static final class Thrower implements CallObservation {
        @Override
        public HttpHeaders attempt(int attempt, HttpRequest request) {
            throw new IllegalStateException("attempt");
        }

        @Override
        public void event(Object event) {
            throw new IllegalStateException("event");
        }
    }

    private static Observations begin(CallObserver... observers) {
        return Observations.begin(Arrays.asList(observers), INFO);
    }

    private Observations recorded() {
        return begin(info -> new Recorder());
    }

    private void end(Observations observations) {
        observations.end(
                () -> {
                    told.add("ended");
                    return new CallEnd(
                            new CallOutcome.Canceled(),
                            Duration.ZERO,
                            Optional.empty(),
                            ResultMetadata.NONE,
                            Optional.empty());
                },
                () -> told.add("then"));
    }

    // The order

    @Test
    void endThatComesDuringASignalIsToldAfterIt() {
        Observations observations = recorded();
        duringEvent = () -> {
            end(observations);
            told.add("still in the event");
        };
        observations.event("a", () -> told.add("first"));

        assertThat(told).containsExactly("first", "event a", "still in the event", "ended", "end", "then");
    }

    @Test
    void nothingIsToldAfterTheEnd() {
        Observations observations = recorded();
        end(observations);
        told.clear();

        assertThat(observations.attempt(1, REQUEST, () -> told.add("first"))).isSameAs(REQUEST);
        observations.event("a", () -> told.add("first"));
        assertThat(observations.decide(() -> {
                    told.add("asked");
                    return AT_ONCE;
                }))
                .isInstanceOf(Decision.GiveUp.class);
        assertThat(told).isEmpty();
    }

    @Test
    void signalDuringAnotherIsNotTold() {
        Observations observations = recorded();
        duringEvent = () -> observations.responded(1, RESPONSE, () -> told.add("first"));
        observations.event("a", () -> {});

        assertThat(told).containsExactly("event a");
    }

    @Test
    void endThatComesWhileTheStrategyDecidesIsToldAfterIt() {
        Observations observations = recorded();
        Decision decision = observations.decide(() -> {
            end(observations);
            told.add("decided");
            return AT_ONCE;
        });

        assertThat(decision).isSameAs(AT_ONCE);
        assertThat(told).containsExactly("decided", "ended", "end", "then");
    }

    @Test
    void endThatComesDuringAnAttemptIsToldAfterIt() {
        Observations observations = recorded();
        observations.attempt(1, REQUEST, () -> end(observations));

        assertThat(told).containsExactly("attempt", "ended", "end", "then");
    }

    @Test
    void callThatNobodyObservesHasItsStrategyAsked() {
        Observations nobody = begin();
        assertThat(nobody.isNobody()).isTrue();
        assertThat(nobody.decide(() -> AT_ONCE)).isSameAs(AT_ONCE);
        assertThat(nobody.attempt(1, REQUEST, () -> {})).isSameAs(REQUEST);

        Observations ofStrategy = nobody.withStrategy();
        assertThat(ofStrategy.isNobody()).isFalse();
        assertThat(ofStrategy.withStrategy()).isSameAs(ofStrategy);
        end(ofStrategy);
        assertThat(told).containsExactly("ended", "then");
    }

    // Faults

    @Test
    void faultsOfObserversAreLoggedAndGoNoFurther() {
        String log = Logged.by(() -> {
            Observations observations = begin(
                    info -> {
                        throw new IllegalStateException("begin");
                    },
                    info -> new Thrower(),
                    info -> new Recorder());
            assertThat(observations.attempt(1, REQUEST, () -> {})).isSameAs(REQUEST);
            observations.event("a", () -> {});
        });

        assertThat(told).containsExactly("attempt", "event a");
        assertThat(log)
                .contains("An observer of calls failed; the call goes on")
                .contains("IllegalStateException: begin")
                .contains("IllegalStateException: attempt")
                .contains("IllegalStateException: event");
    }

    @Test
    void faultsOfObserversWhenAClientOpensAndClosesAreLogged() {
        CallObserver throwing = new CallObserver() {
            @Override
            public CallObservation begin(CallInfo call) {
                return CallObservation.NONE;
            }

            @Override
            public Runnable opened(HttpTransport transport) {
                throw new IllegalStateException("opened");
            }
        };
        String log = Logged.by(() -> {
            Observations.opened(throwing, new ScriptedTransport()).run();
            Observations.closed(() -> {
                throw new IllegalStateException("closed");
            });
        });

        assertThat(log).contains("IllegalStateException: opened").contains("IllegalStateException: closed");
    }

    @Test
    void observerIsToldWhenItsClientIsClosed() {
        Observations.closed(() -> told.add("closed"));
        assertThat(told).containsExactly("closed");
    }

    // Bodies

    private static final class BodyRecorder implements BodyObserver {
        private final StringBuilder seen = new StringBuilder();

        @Override
        public void bytes(byte[] bytes, int offset, int length) {
            seen.append(new String(bytes, offset, length, StandardCharsets.UTF_8));
        }

        @Override
        public void end() {
            seen.append('.');
        }
    }

    private static CallObserver watching(BodyObserver body) {
        return info -> new CallObservation() {
            @Override
            public BodyObserver responseBody(int attempt, ResponseMetadata response, UnaryOperator<String> masking) {
                return body;
            }
        };
    }

    @Test
    void bodyIsShownToThoseWhoWantItUntilItsEnd() {
        BodyRecorder one = new BodyRecorder();
        BodyRecorder two = new BodyRecorder();
        BodyObserver throwing = new BodyObserver() {
            @Override
            public void bytes(byte[] bytes, int offset, int length) {
                throw new IllegalStateException("bytes");
            }

            @Override
            public void end() {
                throw new IllegalStateException("end of the body");
            }
        };
        String log = Logged.by(() -> {
            BodyObserver all = begin(watching(one), watching(throwing), watching(BodyObserver.NONE), watching(two))
                    .responseBody(1, RESPONSE, text -> text);
            all.bytes("xaby".getBytes(StandardCharsets.UTF_8), 1, 2);
            all.end();
            all.bytes("late".getBytes(StandardCharsets.UTF_8), 0, 4);
            all.end();
        });

        assertThat(one.seen).hasToString("ab.");
        assertThat(two.seen).hasToString("ab.");
        assertThat(log)
                .contains("An observer of a body failed; the call goes on")
                .contains("IllegalStateException: bytes")
                .contains("IllegalStateException: end of the body");
    }

    @Test
    void bodyThatNobodyWantsIsNotWatched() {
        assertThat(begin(watching(BodyObserver.NONE)).responseBody(1, RESPONSE, text -> text))
                .isSameAs(BodyObserver.NONE);
        assertThat(begin().responseBody(1, RESPONSE, text -> text)).isSameAs(BodyObserver.NONE);
    }

    @Test
    void refusalIsDescribedOnlyForThoseWhoWantIt() {
        begin().refused(
                        1,
                        () -> {
                            throw new AssertionError("Nobody wants it");
                        },
                        ServiceError.NONE);
    }
}
