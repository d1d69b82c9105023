package io.openaisdk.testkit;

import io.openaisdk.testkit.internal.wire.Ability;
import io.openaisdk.testkit.internal.wire.Script;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule that is laid down; it counts how often it has applied. */
final class ActiveRule {

    private final Predicate<RecordedRequest> condition;
    private final int times;
    private final Answers answers;
    private int used;

    /** Decides on the answer while the rule is locked, and gives it afterwards, since that may take its time. */
    private interface Answers {
        boolean fits(int turn, Ability ability);

        Answer answer(int turn, RecordedRequest request);
    }

    private ActiveRule(Predicate<RecordedRequest> condition, int times, Answers answers) {
        this.condition = condition;
        this.times = times;
        this.answers = answers;
    }

    /** Makes a rule that gives its answers in turn, the last of them again and again. */
    static ActiveRule inTurn(Predicate<RecordedRequest> condition, int times, List<Answer> answers) {
        return new ActiveRule(condition, times, new InTurn(answers));
    }

    /** Makes a rule that works its answers out, for requests that ask for words. */
    static ActiveRule computed(
            Predicate<RecordedRequest> condition, int times, Function<? super RecordedRequest, Answer> answers) {
        return new ActiveRule(condition, times, new Computed(answers));
    }

    /** Gives the answer to a request; empty when this rule does not apply to it. */
    Optional<Script> apply(RecordedRequest request, Ability ability) {
        if (!condition.test(request)) {
            return Optional.empty();
        }
        int turn;
        synchronized (this) {
            if (used == times || !answers.fits(used, ability)) {
                return Optional.empty();
            }
            turn = used++;
        }
        return Optional.of(answers.answer(turn, request).script());
    }

    private record InTurn(List<Answer> answers) implements Answers {

        @Override
        public boolean fits(int turn, Ability ability) {
            return at(turn).script().reply().fits(ability);
        }

        @Override
        public Answer answer(int turn, RecordedRequest request) {
            return at(turn);
        }

        private Answer at(int turn) {
            return answers.get(Math.min(turn, answers.size() - 1));
        }
    }

    private record Computed(Function<? super RecordedRequest, Answer> answers) implements Answers {

        @Override
        public boolean fits(int turn, Ability ability) {
            return ability != Ability.NONE;
        }

        @Override
        public Answer answer(int turn, RecordedRequest request) {
            return answers.apply(request);
        }
    }
}
