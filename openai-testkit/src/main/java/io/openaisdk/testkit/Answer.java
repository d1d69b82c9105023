package io.openaisdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Delivery;
import io.openaisdk.testkit.internal.wire.HangUp;
import io.openaisdk.testkit.internal.wire.Reply;
import io.openaisdk.testkit.internal.wire.Script;
import io.openaisdk.testkit.internal.wire.StreamFailure;
import io.openaisdk.testkit.internal.wire.ToolCall;
import io.openaisdk.testkit.internal.wire.Usage;
import io.openaisdk.testkit.internal.wire.Verbatim;
import io.openaisdk.testkit.internal.wire.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What the test server answers; immutable, so that one answer may serve many rules.
 *
 * <p>There are two kinds. <em>Words</em> ({@link #text}, {@link #json}, {@link #toolCall}, {@link #refusal}) are what a
 * model would say: each of Responses, Chat Completions and Completions puts them in its own shape, streamed or not as
 * the request asks, and a rule that gives words applies to requests to these endpoints only. <em>Whole answers</em>
 * ({@link #error},
 * {@link #raw}, {@link #malformed}, {@link #disconnect}) are sent to any request as they are.
 *
 * <pre>{@code
 * Answer.text("It rains.")
 * Answer.toolCall("get_weather", "{\"city\":\"Paris\"}").andToolCall("get_time", "{}")
 * Answer.error(429, "rate_limit_exceeded", "Slow down").withHeader("retry-after", "1")
 * Answer.text("A long story ...").paced(Duration.ofMillis(50)).disconnectAfter(3)
 * }</pre>
 */
public final class Answer {

    private final Script script;

    private Answer(Reply reply, Delivery delivery) {
        this.script = new Script(reply, delivery);
    }

    private static Answer of(Reply reply) {
        return new Answer(reply, Delivery.PLAIN);
    }

    /**
     * Says a text; a stream brings it word by word.
     *
     * @param text the text
     * @return the answer
     */
    public static Answer text(String text) {
        return of(Words.text(Objects.requireNonNull(text, "text")));
    }

    /**
     * Says JSON, as models do for structured output.
     *
     * @param json the text of a JSON value, which is said as it is
     * @return the answer
     * @throws io.openaisdk.api.errors.ResponseDecodingException if the text is no JSON; {@link #text} says any text
     */
    public static Answer json(String json) {
        JsonValue.parse(json);
        return text(json);
    }

    /**
     * Says JSON, as models do for structured output.
     *
     * @param json the value
     * @return the answer
     */
    public static Answer json(JsonValue json) {
        return text(json.toString());
    }

    /**
     * Calls a function of the application.
     *
     * @param name the function's name
     * @param argumentsJson the arguments, usually the text of a JSON object; it is not checked
     * @return the answer
     */
    public static Answer toolCall(String name, String argumentsJson) {
        return of(Words.toolCalls(List.of(call(name, argumentsJson))));
    }

    /**
     * Refuses to answer.
     *
     * @param refusal the model's words
     * @return the answer
     */
    public static Answer refusal(String refusal) {
        return of(Words.refusal(Objects.requireNonNull(refusal, "refusal")));
    }

    /**
     * Fails as the service does.
     *
     * @param status the HTTP status
     * @param code the error's code, for example {@code rate_limit_exceeded}
     * @param message the error's message
     * @return the answer
     */
    public static Answer error(int status, String code, String message) {
        ApiError error = ApiError.of(
                checkStatus(status), Objects.requireNonNull(code, "code"), Objects.requireNonNull(message, "message"));
        return raw(status, "application/json", error.json().toString());
    }

    /**
     * Sends any body, well-formed or not; one of type {@code text/event-stream} is sent event by event.
     *
     * @param status the HTTP status
     * @param contentType the content type; empty for none
     * @param body the body
     * @return the answer
     */
    public static Answer raw(int status, String contentType, String body) {
        return raw(status, contentType, body.getBytes(UTF_8));
    }

    /**
     * Sends any body, well-formed or not; one of type {@code text/event-stream} is sent event by event.
     *
     * @param status the HTTP status
     * @param contentType the content type; empty for none
     * @param body the body, which is copied
     * @return the answer
     */
    public static Answer raw(int status, String contentType, byte[] body) {
        return of(new Verbatim(checkStatus(status), Objects.requireNonNull(contentType, "contentType"), body.clone()));
    }

    /**
     * Sends status 200 and JSON that ends too early.
     *
     * @return the answer
     */
    public static Answer malformed() {
        return raw(200, "application/json", "{\"id\":\"malformed\",\"object\":");
    }

    /**
     * Closes the connection without an answer.
     *
     * @return the answer
     */
    public static Answer disconnect() {
        return of(new HangUp());
    }

    /**
     * Calls a function in addition to what is said or called already.
     *
     * @param name the function's name
     * @param argumentsJson the arguments, usually the text of a JSON object; it is not checked
     * @return the answer with the call
     */
    public Answer andToolCall(String name, String argumentsJson) {
        return with(words -> {
            List<ToolCall> calls = new ArrayList<>(words.toolCalls());
            calls.add(call(name, argumentsJson));
            return words.withToolCalls(calls);
        });
    }

    /**
     * Marks the words as broken off: {@code incomplete} in Responses, another finish reason in Chat Completions.
     *
     * @param reason {@code max_output_tokens} or {@code content_filter}
     * @return the answer
     */
    public Answer incomplete(String reason) {
        Objects.requireNonNull(reason, "reason");
        return with(words -> words.withIncompleteReason(reason));
    }

    /**
     * Reports these numbers of tokens instead of estimates.
     *
     * @param inputTokens tokens of the request
     * @param outputTokens tokens of the answer
     * @return the answer
     */
    public Answer withUsage(long inputTokens, long outputTokens) {
        return with(words -> words.withUsage(new Usage(inputTokens, outputTokens)));
    }

    /**
     * Fails in the middle of a stream: with an event {@code response.failed} in Responses, with an error in its place
     * in Chat Completions and Completions. Where no stream was asked for, the response has failed, or the status is
     * 500.
     *
     * @param events the number of events that come before
     * @param code the error's code, for example {@code server_error}
     * @param message the error's message
     * @return the answer
     */
    public Answer failAfter(int events, String code, String message) {
        StreamFailure failure = new StreamFailure(
                checkCount(events), Objects.requireNonNull(code, "code"), Objects.requireNonNull(message, "message"));
        return with(words -> words.withFailure(failure));
    }

    /**
     * Adds a header, or replaces one of those that every answer has.
     *
     * @param name the header's name, for example {@code retry-after}
     * @param value the value
     * @return the answer
     */
    public Answer withHeader(String name, String value) {
        return new Answer(
                script.reply(),
                script.delivery().withHeader(name.toLowerCase(Locale.ROOT), Objects.requireNonNull(value, "value")));
    }

    /**
     * Waits before the answer begins.
     *
     * @param wait the time
     * @return the answer
     */
    public Answer delayed(Duration wait) {
        return new Answer(script.reply(), script.delivery().withDelay(checkWait(wait)));
    }

    /**
     * Waits between two events of a stream.
     *
     * @param wait the time
     * @return the answer
     */
    public Answer paced(Duration wait) {
        return new Answer(script.reply(), script.delivery().withPace(checkWait(wait)));
    }

    /**
     * Closes the connection in the middle of a stream; without a stream, in the middle of the body.
     *
     * @param events the number of events that come before
     * @return the answer
     */
    public Answer disconnectAfter(int events) {
        return new Answer(script.reply(), script.delivery().withCutAfter(checkCount(events)));
    }

    Script script() {
        return script;
    }

    private Answer with(UnaryOperator<Words> change) {
        if (script.reply() instanceof Words words) {
            return new Answer(change.apply(words), script.delivery());
        }
        throw new IllegalStateException(
                "Only words can be changed like this, not errors, raw bodies and disconnections");
    }

    private static ToolCall call(String name, String argumentsJson) {
        return new ToolCall(
                Objects.requireNonNull(name, "name"), Objects.requireNonNull(argumentsJson, "argumentsJson"));
    }

    private static int checkStatus(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("status must be from 200 to 599, not " + status);
        }
        return status;
    }

    private static int checkCount(int events) {
        if (events < 0) {
            throw new IllegalArgumentException("events must not be negative: " + events);
        }
        return events;
    }

    private static Duration checkWait(Duration wait) {
        if (wait.isNegative()) {
            throw new IllegalArgumentException("wait must not be negative: " + wait);
        }
        return wait;
    }
}
