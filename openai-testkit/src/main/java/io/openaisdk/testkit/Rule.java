package io.openaisdk.testkit;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule in the making: to which requests it applies, how often, and at last what it answers.
 *
 * <p>All conditions must hold. Rules are immutable until {@code respondWith} lays them down, so a common beginning may
 * be kept and continued in several ways. The server tries the newest rule first.
 *
 * <pre>{@code
 * server.whenever().model("gpt-5.5").contains("weather").respondWith(Answer.toolCall("get_weather", "{}"));
 * server.whenever().once().respondWith(Answer.error(500, "server_error", "Try again"));
 * }</pre>
 */
public final class Rule {

    private static final int ALWAYS = Integer.MAX_VALUE;

    private final Rules rules;
    private final Predicate<RecordedRequest> condition;
    private final int times;

    Rule(Rules rules) {
        this(rules, request -> true, ALWAYS);
    }

    private Rule(Rules rules, Predicate<RecordedRequest> condition, int times) {
        this.rules = rules;
        this.condition = condition;
        this.times = times;
    }

    /**
     * Applies to requests for a model.
     *
     * @param id the model's id
     * @return the rule with this condition
     */
    public Rule model(String id) {
        JsonValue model = JsonValue.of(Objects.requireNonNull(id, "id"));
        return matching(request -> Json.value(request.body(), "model").equals(Optional.of(model)));
    }

    /**
     * Applies to requests that say something: in what was said after the model spoke last, instructions left out. So a
     * rule that calls a tool does not apply again when the tool's output comes back. In requests that say nothing to a
     * model, in the body.
     *
     * @param text what must occur, letter by letter
     * @return the rule with this condition
     */
    public Rule contains(String text) {
        Objects.requireNonNull(text, "text");
        return matching(request -> request.newestText().contains(text));
    }

    /**
     * Applies to requests with an HTTP method.
     *
     * @param method the method, in any case
     * @return the rule with this condition
     */
    public Rule method(String method) {
        String upper = method.toUpperCase(Locale.ROOT);
        return matching(request -> request.method().equals(upper));
    }

    /**
     * Applies to requests to a path.
     *
     * @param path the path with its beginning, for example {@code /v1/files}
     * @return the rule with this condition
     */
    public Rule path(String path) {
        Objects.requireNonNull(path, "path");
        return matching(request -> request.path().equals(path));
    }

    /**
     * Applies to requests with a header.
     *
     * @param name the header's name, in any case
     * @param value one of the values that it must have
     * @return the rule with this condition
     */
    public Rule header(String name, String value) {
        Objects.requireNonNull(value, "value");
        return matching(request -> request.headers().all(name).contains(value));
    }

    /**
     * Applies to requests of which something holds.
     *
     * @param test what must hold
     * @return the rule with this condition
     */
    public Rule matching(Predicate<? super RecordedRequest> test) {
        Objects.requireNonNull(test, "test");
        return new Rule(rules, condition.and(test), times);
    }

    /**
     * Applies once and then not any more.
     *
     * @return the rule with this bound
     */
    public Rule once() {
        return times(1);
    }

    /**
     * Applies some times and then not any more.
     *
     * @param count the number of times, at least 1
     * @return the rule with this bound
     */
    public Rule times(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, not " + count);
        }
        return new Rule(rules, condition, count);
    }

    /**
     * Lays the rule down, with one answer, or with several that are given in turn, the last of them again and again.
     *
     * @param first the answer to the first request
     * @param next the answers to the requests after it
     */
    public void respondWith(Answer first, Answer... next) {
        List<Answer> answers = new ArrayList<>(next.length + 1);
        answers.add(first);
        answers.addAll(List.of(next));
        rules.add(ActiveRule.inTurn(condition, times, List.copyOf(answers)));
    }

    /**
     * Lays the rule down, with answers that depend on the request, for requests to Responses, Chat Completions and
     * Completions.
     *
     * @param answers gives the answer to a request; it may be called by several threads at once
     */
    public void respondWith(Function<? super RecordedRequest, Answer> answers) {
        rules.add(ActiveRule.computed(condition, times, Objects.requireNonNull(answers, "answers")));
    }
}
