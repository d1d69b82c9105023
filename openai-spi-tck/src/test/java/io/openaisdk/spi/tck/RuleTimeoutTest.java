package io.openaisdk.spi.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tck.http.HttpTransportSuite;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.TestAbortedException;

/** A transport that hangs fails the rules that it breaks, by their names, and the suite goes on to its end. */
class RuleTimeoutTest {

    private static final String FAILURES = HttpTransportSuite.class.getName() + "$Failures";

    private static volatile boolean spinning;

    /** Spins and hears no interrupt. */
    private static final class SpinningTransport implements HttpTransport {

        @Override
        public HttpResponse execute(HttpRequest request) throws IOException {
            while (spinning) {
                Thread.onSpinWait();
            }
            throw new IOException("The test is over");
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
            return new CompletableFuture<>();
        }

        @Override
        public void close() {}
    }

    /** Completes nothing, and does not end when it is closed. */
    private static final class SilentTransport implements HttpTransport {

        private final CompletableFuture<AsyncHttpResponse> never = new CompletableFuture<>();

        @Override
        public HttpResponse execute(HttpRequest request) throws IOException {
            throw new IOException(never.join().toString());
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
            return never;
        }

        @Override
        public void close() {
            never.join();
        }
    }

    /** The suite over a transport that spins. */
    static class Spinning extends HttpTransportSuite {
        @Override
        protected HttpTransport open(TransportConfig config) {
            return new SpinningTransport();
        }
    }

    /** The suite over a transport that completes nothing. */
    static class Silent extends HttpTransportSuite {
        @Override
        protected HttpTransport open(TransportConfig config) {
            return new SilentTransport();
        }
    }

    @Test
    void failsASpinningTransportByTheNameOfTheRule() {
        spinning = true;
        try {
            assertThat(failuresOf(Spinning.class)).hasSizeGreaterThan(5).anySatisfy(failure -> assertThat(failure)
                    .hasMessageStartingWith("H20 NamesAHostThatIsNotFound, [1] ")
                    .hasMessageEndingWith(" has not ended within 1 s (io.openaisdk.spi.tck.timeout)")
                    .cause()
                    .satisfies(cause -> assertThat(cause.getStackTrace())
                            .as("where it spins")
                            .anyMatch(frame -> frame.getClassName().contains("SpinningTransport"))));
        } finally {
            spinning = false;
        }
    }

    @Test
    void failsATransportThatCompletesNothingAndCannotBeClosed() {
        List<Throwable> failures = failuresOf(Silent.class);
        assertThat(failures).hasSizeGreaterThan(5).allSatisfy(failure -> assertThat(failure)
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("[HTRAB]\\d+ .* has not ended within 1 s .*"));
        assertThat(failures)
                .flatExtracting(failure -> List.of(failure.getSuppressed()))
                .as("the clearing up after them")
                .anySatisfy(failure -> assertThat(failure).hasMessageContaining(", in closeAll, has not ended"));
    }

    @Test
    void letsATestPassAndFailAsItDoes() {
        Map<String, TestExecutionResult> results = run(selectClass(Outcomes.class));
        assertThat(Objects.requireNonNull(results.get("passes()")).getStatus()).isEqualTo(Status.SUCCESSFUL);
        assertThat(Objects.requireNonNull(results.get("h0Fails()")).getThrowable())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasMessage("H0 Fails: thrown by a test")
                        .cause()
                        .hasMessage("thrown by a test"));
        assertThat(Objects.requireNonNull(results.get("isSkipped()")).getStatus())
                .isEqualTo(Status.ABORTED);
    }

    /** Tests of every outcome. */
    @ExtendWith({RuleTimeout.class, RuleFailure.class})
    static class Outcomes {

        @Test
        void passes() {}

        @Test
        @Rule("H0")
        void h0Fails() {
            throw new AssertionError("thrown by a test");
        }

        @Test
        void isSkipped() {
            throw new TestAbortedException("skipped");
        }
    }

    private static List<Throwable> failuresOf(Class<?> suite) {
        return run(selectNestedClass(List.of(suite.getName()), FAILURES)).values().stream()
                .flatMap(result -> result.getThrowable().stream())
                .toList();
    }

    private static Map<String, TestExecutionResult> run(DiscoverySelector tests) {
        LauncherDiscoveryRequest request = request()
                .selectors(tests)
                .configurationParameter(RuleTimeout.SECONDS, "1")
                .build();
        Map<String, TestExecutionResult> results = new LinkedHashMap<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.put(name(test), result);
                }
            }
        });
        return results;
    }

    /** Invocations of a parameterized test differ in their ids only. */
    private static String name(TestIdentifier test) {
        return test.getDisplayName().endsWith("()") ? test.getDisplayName() : test.getUniqueId();
    }
}
