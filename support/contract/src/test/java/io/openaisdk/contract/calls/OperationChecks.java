package io.openaisdk.contract.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.openaisdk.api.OpenAI;
import io.openaisdk.contract.document.DocumentOperation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** The tests of all operations: one call with every property, and one more for every further form of a union in it. */
final class OperationChecks {

    private final Set<String> called = new TreeSet<>();
    private final Exceptions exceptions = Exceptions.read();
    private final Knowledge knowledge;
    private final Caller caller;
    private final AnswerReader reader;

    OperationChecks(OpenAI client, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.caller = new Caller(client);
        this.reader = new AnswerReader(knowledge.api());
    }

    /** Gives the tests, those last that look back on all calls. */
    Stream<DynamicNode> nodes() {
        Stream<DynamicNode> operations = ApiWalk.calls(knowledge.api(), knowledge.document()).stream()
                .sorted(Comparator.comparing(OperationCall::name))
                .map(this::operation);
        Stream<DynamicNode> afterwards = Stream.of(
                dynamicTest("all operations of the document were called", this::nothingIsMissing),
                dynamicTest("all exceptions were needed", () -> assertThat(exceptions.unused())
                        .isEmpty()));
        return Stream.concat(operations, afterwards);
    }

    private DynamicNode operation(OperationCall call) {
        ArgumentSampler sampler = new ArgumentSampler(knowledge, call);
        return dynamicContainer(
                call.name(),
                sampler.choices().stream()
                        .map(choices ->
                                dynamicTest(choices.toString(), () -> check(call, sampler.arguments(choices)))));
    }

    private void check(OperationCall call, List<Object> arguments) {
        Caller.Outcome outcome = caller.call(call, arguments);
        Verdict verdict = Verdict.of(outcome.http());
        called.add(call.operation().httpMethod() + " " + verdict.matchedPath());
        assertThat(exceptions.remaining(call, verdict.violations()))
                .as("violations in %s with %s", call, arguments)
                .isEmpty();
        if (outcome.answer() != null) {
            assertThat(exceptions.remaining(call, read(call, outcome)))
                    .as("what was not understood of the answer to %s", call)
                    .isEmpty();
        }
    }

    /** The server answers with events only where the document says that there are some. */
    private List<String> read(OperationCall call, Caller.Outcome outcome) {
        if (call.isStreaming() && !call.documented().results().containsKey("text/event-stream")) {
            outcome.answer().close();
            return List.of();
        }
        return reader.read(outcome.answer().parse());
    }

    private void nothingIsMissing() {
        List<String> missing = new ArrayList<>(knowledge.document().operations().stream()
                .map(DocumentOperation::name)
                .toList());
        missing.removeAll(called);
        assertThat(missing).isEmpty();
    }
}
