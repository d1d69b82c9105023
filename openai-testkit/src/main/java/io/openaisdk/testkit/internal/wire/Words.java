package io.openaisdk.testkit.internal.wire;

import java.util.List;
import java.util.Optional;

/** What the model is made to say; each endpoint puts it in its own shape. */
public record Words(
        Optional<String> text,
        Optional<String> refusal,
        List<ToolCall> toolCalls,
        Optional<String> incompleteReason,
        Optional<Usage> usage,
        Optional<StreamFailure> failure)
        implements Reply {

    /** Says a text. */
    public static Words text(String text) {
        return new Words(
                Optional.of(text), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Refuses to answer. */
    public static Words refusal(String refusal) {
        return new Words(
                Optional.empty(),
                Optional.of(refusal),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Calls tools. */
    public static Words toolCalls(List<ToolCall> toolCalls) {
        return new Words(
                Optional.empty(),
                Optional.empty(),
                List.copyOf(toolCalls),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Says the same and then calls these tools. */
    public Words withToolCalls(List<ToolCall> calls) {
        return new Words(text, refusal, List.copyOf(calls), incompleteReason, usage, failure);
    }

    /** Says the same but stops before the end. */
    public Words withIncompleteReason(String reason) {
        return new Words(text, refusal, toolCalls, Optional.of(reason), usage, failure);
    }

    /** Says the same at this cost. */
    public Words withUsage(Usage tokens) {
        return new Words(text, refusal, toolCalls, incompleteReason, Optional.of(tokens), failure);
    }

    /** Says the same but fails on the way. */
    public Words withFailure(StreamFailure streamFailure) {
        return new Words(text, refusal, toolCalls, incompleteReason, usage, Optional.of(streamFailure));
    }

    /** Fails where no stream was asked for, if these words fail on the way. */
    public void checkNotFailing() {
        failure.ifPresent(streamFailure -> {
            throw streamFailure.error();
        });
    }

    /** Gives what is said aloud: the text or the refusal. */
    public String spoken() {
        return text.or(() -> refusal).orElse("");
    }

    /** Gives what this costs, unless an answer names other figures. */
    public Usage usageFor(long inputTokens) {
        return usage.orElseGet(() -> new Usage(
                inputTokens,
                Tokens.count(spoken())
                        + toolCalls.stream()
                                .mapToLong(call -> Tokens.count(call.name()) + Tokens.count(call.arguments()))
                                .sum()));
    }

    @Override
    public boolean fits(Ability ability) {
        return ability == Ability.WORDS_AND_TOOLS || (ability == Ability.WORDS && toolCalls.isEmpty());
    }
}
