package io.openaisdk.contract.calls;

import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.openaisdk.api.OpenAI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Calls every operation with all that it takes, and lets a server that knows the document judge the requests. */
class EveryOperationTest {

    @TestFactory
    Stream<DynamicNode> everyOperation() {
        return MockServer.find()
                .map(EveryOperationTest::calls)
                .orElseGet(() -> Stream.of(dynamicTest("every operation", EveryOperationTest::skip)));
    }

    private static Stream<DynamicNode> calls(MockServer server) {
        OpenAI client = server.client();
        return new OperationChecks(client, Knowledge.read()).nodes().onClose(client::close);
    }

    /** Skips a test of its own, as reports leave out what is skipped as a whole; they leave out the reason, too. */
    private static void skip() {
        System.err.println("EveryOperationTest is skipped. " + MockServer.MISSING);
        assumeThat(Optional.<MockServer>empty()).as(MockServer.MISSING).isPresent();
    }
}
