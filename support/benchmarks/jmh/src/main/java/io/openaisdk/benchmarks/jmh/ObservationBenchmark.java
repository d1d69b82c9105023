package io.openaisdk.benchmarks.jmh;

import io.openaisdk.api.ClientOption;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.attempt.Step;
import io.openaisdk.core.internal.call.BlockingCalls;
import io.openaisdk.core.internal.call.Engine;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.SystemTime;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.plan.Planner;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Makes calls over a transport that answers at once, with and without somebody who watches or guards them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@SuppressWarnings("NullAway.Init")
public class ObservationBenchmark {

    private static final Operation OPERATION =
            Operation.of("x.create", "POST", "/x", "result=model(responses.Response)", "body=json");

    /** Who is there. */
    @Param({"nobody", "observer", "guard", "both"})
    public String watchedBy;

    private final Instant transport = new Instant();
    private CallContext context;
    private Settings settings;
    private BlockingCalls calls;
    private CallPlan plan;
    private List<CallObserver> observers;

    /** Makes a client. */
    @Setup
    public void setUp() {
        observers = watchedBy.equals("observer") || watchedBy.equals("both")
                ? List.of(call -> new CallObservation() {})
                : List.of();
        Optional<RetryStrategy> guard =
                watchedBy.equals("guard") || watchedBy.equals("both") ? Optional.of(new Guard()) : Optional.empty();
        settings = new SettingsBuilder(OpenAIPlatform.DEFAULT)
                .set(ClientOption.API_KEY, "sk-test")
                .build();
        context = new CallContext(
                transport, true, Codecs.of("jackson"), guard, observers, new Callbacks(null, false), new SystemTime());
        calls = new BlockingCalls(new Engine(context), settings);
        plan = new Planner(context.codec()).plan(settings, Invocation.of(OPERATION, null));
    }

    /** All that tells observers and guards of a call, and nothing else. */
    @Benchmark
    public void telling(Blackhole blackhole) {
        Call call = context.begin(plan, settings.retries());
        Step.Authenticate step = (Step.Authenticate) call.start();
        Step.Send send = (Step.Send) call.authenticated(step, step.attempt().request());
        call.hold(transport);
        Step.Lasting next = call.responded(send, transport.status(), HttpHeaders.EMPTY);
        HttpResponse answer = call.observed(transport);
        call.succeed(plan, () -> {});
        blackhole.consume(next);
        blackhole.consume(answer);
    }

    /** A whole call, of which each has to be encoded and decoded. */
    @Benchmark
    public Object call() {
        return calls.call(OPERATION, null);
    }

    /** Lets everything through. */
    private static final class Guard implements RetryStrategy {

        @Override
        public Admission admit(CallInfo call) {
            return new Admission.Admitted(new Permit() {});
        }

        @Override
        public Decision onFailure(Permit permit, AttemptFailure failure) {
            return new Decision.GiveUp();
        }
    }

    /** Answers at once, always the same. */
    private static final class Instant implements HttpTransport, HttpResponse {

        private static final byte[] BODY = {'{', '}'};

        @Override
        public HttpResponse execute(HttpRequest request) {
            return this;
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
            throw new UnsupportedOperationException("Calls of this benchmark are waited for");
        }

        @Override
        public int status() {
            return 200;
        }

        @Override
        public HttpHeaders headers() {
            return HttpHeaders.EMPTY;
        }

        @Override
        public InputStream body() {
            return new ByteArrayInputStream(BODY);
        }

        @Override
        public void close() {}
    }
}
