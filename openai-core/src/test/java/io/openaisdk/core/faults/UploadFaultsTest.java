package io.openaisdk.core.faults;

import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.faults.Aftermath.CLOSED_BY_SERVER;
import static io.openaisdk.core.faults.Aftermath.REUSED_OR_CLOSED;
import static io.openaisdk.core.faults.Fault.ALL;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.core.Answers;
import io.openaisdk.core.Way;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Servers that answer, go away or stop reading before an upload has ended; what can be read once is sent once. */
class UploadFaultsTest extends FaultFamily {

    private static final String ERROR = "{\"error\":{\"message\":\"No\",\"type\":\"t\",\"code\":\"c\"}}";

    @Override
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Call call : List.of(Call.UPLOAD, Call.UPLOAD_ONCE)) {
            int attempts = call == Call.UPLOAD ? ALL : 1;
            Outcome tooLarge = new Outcome("ApiStatusException 413", 1);
            faults.add(early(call, 413, "reads on", readingOn(413), tooLarge));
            faults.add(early(call, 413, "closes when the client has", lingering(413), tooLarge));
            faults.add(early(call, 400, "reads on", readingOn(400), Outcome.of(BadRequestException.class, 1)));
            faults.add(early(
                    call, 401, "closes when the client has", lingering(401), of(AuthenticationException.class, 1)));
            faults.add(early(call, 429, "reads on", readingOn(429), of(RateLimitException.class, attempts)));
            faults.add(early(
                    call,
                    500,
                    "closes when the client has",
                    lingering(500),
                    of(InternalServerException.class, attempts)));
            faults.add(
                    early(call, 200, "reads on", before(json(Answers.FILE), Exchange::readBody), Outcome.success(1)));
            faults.add(upload(
                            call,
                            "reset in the upload",
                            before(Exchange::readBeginning, Exchange::reset),
                            of(ApiConnectionException.class, attempts))
                    .leaving(CLOSED_BY_SERVER));
            faults.add(
                    upload(call, "stalled upload, total bound", exchange -> {}, of(ApiTimeoutException.class, attempts))
                            .with(cell -> stalled(cell, attempts, o -> o.timeout(Duration.ofSeconds(1)))));
            faults.add(
                    upload(call, "stalled upload, write bound", exchange -> {}, of(ApiTimeoutException.class, attempts))
                            .with(cell -> stalled(cell, attempts, o -> o.writeTimeout(Duration.ofSeconds(1)))));
        }
        // Whether the answer or the reset is noticed first is up to the machines in between.
        faults.add(early(
                        Call.UPLOAD_ONCE,
                        413,
                        "resets",
                        before(status(413, ERROR), Exchange::reset),
                        new Outcome("ApiStatusException 413", 1))
                .orGives(of(ApiConnectionException.class, 1), 1));
        return faults;
    }

    private static Outcome of(Class<? extends OpenAIException> type, int attempts) {
        return Outcome.of(type, attempts);
    }

    private static Fault early(Call call, int status, String then, Script script, Outcome outcome) {
        return upload(call, "early " + status + ", server " + then, script, outcome);
    }

    private static Fault upload(Call call, String name, Script script, Outcome outcome) {
        return Fault.harmless(name, script)
                .on(call)
                .with(cell -> cell.server().leavingUploads())
                .gives(outcome)
                .reaching(outcome.attempts())
                .leaving(REUSED_OR_CLOSED);
    }

    private static Script readingOn(int status) {
        return before(status(status, ERROR), Exchange::readBody);
    }

    /** Says that it will close, and waits until nothing more comes, as well-behaved servers do: RFC 9112, 9.6. */
    private static Script lingering(int status) {
        return before(status(status, ERROR, "Connection: close"), exchange -> {
            exchange.endOutput();
            exchange.readUntilHangUp();
        });
    }

    private static Script before(Script first, Script second) {
        return exchange -> {
            first.answer(exchange);
            second.answer(exchange);
        };
    }

    /** Stops reading until the call is over. */
    private static void stalled(Cell cell, int requests, Consumer<SettingsBuilder> options) {
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(requests);
        cell.server().leavingUploads();
        cell.options(options);
        cell.answer(exchange -> {
            over.await();
            exchange.readUntilHangUp();
            hungUp.countDown();
        });
        cell.afterTheCall(() -> {
            over.countDown();
            Way.await(hungUp);
        });
    }
}
