package io.openaisdk.core.faults;

import static io.openaisdk.core.Answers.text;
import static io.openaisdk.core.faults.Aftermath.CLOSED_BY_CLIENT;
import static io.openaisdk.core.faults.Aftermath.CLOSED_BY_SERVER;
import static io.openaisdk.core.faults.Fault.ALL;

import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.ConflictException;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.PermissionDeniedException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.errors.UnprocessableEntityException;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers that are no success, with every form of the headers that say when to try again. */
class StatusFaultsTest extends FaultFamily {

    private static final String ERROR = "{\"error\":{\"message\":\"No\",\"type\":\"t\",\"code\":\"c\"}}";

    private static final Map<Integer, Class<? extends OpenAIException>> REPEATED = Map.of(
            409, ConflictException.class,
            429, RateLimitException.class,
            500, InternalServerException.class,
            503, InternalServerException.class);

    private static final Map<Integer, Class<? extends OpenAIException>> FINAL = Map.of(
            400, BadRequestException.class,
            401, AuthenticationException.class,
            403, PermissionDeniedException.class,
            404, NotFoundException.class,
            422, UnprocessableEntityException.class);

    @Override
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        FINAL.forEach((status, type) -> {
            faults.add(refused(status, type));
            faults.add(advised(status, type, "x-should-retry: true", ALL));
            faults.add(advised(status, type, "retry-after: 1", 1));
        });
        REPEATED.forEach((status, type) -> {
            faults.add(advised(status, type, "x-should-retry: false", 1));
            faults.add(asking(status, type, "retry-after: 3", 3000));
            faults.add(asking(status, type, "retry-after: 2.5", 2500));
            faults.add(asking(status, type, "retry-after-ms: 1500", 1500));
            faults.add(asking(status, type, "retry-after: 120", 120_000));
            faults.add(advised(status, type, "retry-after: 121", 1));
            faults.add(advised(status, type, "retry-after: Thu, 01 Jan 1970 00:03:00 GMT", 1));
            faults.add(advised(status, type, "retry-after: -4", ALL));
            faults.add(advised(status, type, "retry-after: soon", ALL));
            faults.add(advised(status, type, "retry-after-ms: 0", ALL));
            faults.add(advised(status, type, "x-should-retry: TRUE", ALL));
        });
        faults.add(Fault.of("408", text(408, "application/json", ERROR), ApiStatusException.class, ALL)
                .gives(new Outcome("ApiStatusException 408", ALL)));
        faults.add(refused("413 and a text", 413, "text/plain", "Too large"));
        faults.add(shape("HTML", 502, "text/html", "<html><body>Bad gateway</body></html>"));
        faults.add(shape("no body", 500, "application/json", ""));
        faults.add(shape("truncated JSON", 500, "application/json", ERROR.substring(0, 25)));
        faults.add(shape("no type and no JSON", 504, "", "upstream request timeout"));
        faults.add(cut("body cut by a reset", Exchange::reset));
        faults.add(cut("body cut by a hang-up", Exchange::hangUp));
        faults.add(Fault.of(
                        "500, oversized body",
                        exchange -> {
                            exchange.head(500, "Content-Type: text/plain", "Transfer-Encoding: chunked");
                            ConnectionFaultsTest.endless(exchange, "400\r\n" + "x".repeat(1024) + "\r\n");
                        },
                        InternalServerException.class,
                        ALL)
                .leaving(CLOSED_BY_CLIENT));
        faults.add(Fault.of(
                        "500, stalled body",
                        exchange -> exchange.head(500, "Content-Type: text/plain", "Content-Length: 1000"),
                        InternalServerException.class,
                        ALL)
                .with(cell ->
                        cell.options(o -> o.idleTimeout(Duration.ofMillis(150)).timeout(Duration.ofSeconds(2))))
                .leaving(CLOSED_BY_CLIENT));
        return faults;
    }

    private static Fault refused(int status, Class<? extends OpenAIException> type) {
        return Fault.of("" + status, text(status, "application/json", ERROR), type, 1);
    }

    private static Fault refused(String name, int status, String contentType, String body) {
        return Fault.of(name, text(status, contentType, body), ApiStatusException.class, 1)
                .gives(new Outcome("ApiStatusException " + status, 1));
    }

    private static Fault advised(int status, Class<? extends OpenAIException> type, String header, int attempts) {
        return Fault.of(status + ", " + header, text(status, "application/json", ERROR, header), type, attempts);
    }

    private static Fault asking(int status, Class<? extends OpenAIException> type, String header, long millis) {
        return advised(status, type, header, ALL).waiting(Duration.ofMillis(millis), Duration.ofMillis(millis));
    }

    private static Fault shape(String name, int status, String contentType, String body) {
        return Fault.of(status + ", " + name, text(status, contentType, body), InternalServerException.class, ALL);
    }

    private static Fault cut(String name, Script end) {
        return Fault.of(
                        "500, " + name,
                        exchange -> {
                            exchange.head(500, "Content-Type: application/json", "Content-Length: 1000");
                            exchange.raw(ERROR);
                            end.answer(exchange);
                        },
                        InternalServerException.class,
                        ALL)
                .leaving(CLOSED_BY_SERVER);
    }
}
