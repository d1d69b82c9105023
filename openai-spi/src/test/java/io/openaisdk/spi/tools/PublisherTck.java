package io.openaisdk.spi.tools;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;
import org.testng.annotations.Test;

/** Runs the Reactive Streams TCK, which is written for TestNG, as tests of JUnit, one for each of its rules. */
final class PublisherTck {

    /** How long to wait for what must come; nothing is slower because of it. */
    private static final long PATIENCE_MILLIS = 10_000;

    /** How long to listen for what must not come. */
    private static final long SILENCE_MILLIS = 30;

    /** When to look for an error that must come: the TCK looks once only, whatever it says. */
    private static final long ERROR_MILLIS = 500;

    private PublisherTck() {}

    static TestEnvironment environment() {
        return new TestEnvironment(PATIENCE_MILLIS, SILENCE_MILLIS, ERROR_MILLIS);
    }

    /** Gives a test for each rule; one that the TCK skips is reported as skipped, with the reason. */
    static Stream<DynamicTest> rules(Supplier<? extends FlowPublisherVerification<?>> verification) {
        return Arrays.stream(FlowPublisherVerification.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), rule(method, verification)));
    }

    private static Executable rule(Method method, Supplier<? extends FlowPublisherVerification<?>> verification) {
        return () -> {
            FlowPublisherVerification<?> tck = verification.get();
            tck.setUp();
            try {
                method.invoke(tck);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof SkipException skipped
                        ? new TestAbortedException(skipped.getMessage(), skipped)
                        : e.getCause();
            }
        };
    }
}
