package io.openaisdk.spi.tck;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Begins the message of what fails a test with the number of its rule and what it was tried with. All suites have it. */
public final class RuleFailure implements TestExecutionExceptionHandler {

    /** Is called by JUnit. */
    public RuleFailure() {}

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        String name = name(context);
        if (!(failure instanceof AssertionError error)
                || String.valueOf(failure.getMessage()).startsWith(name)) {
            throw failure;
        }
        AssertionError named = new AssertionError(name + ": " + failure.getMessage(), error);
        named.setStackTrace(error.getStackTrace());
        throw named;
    }

    /** Returns for example {@code H16 keepsTheConnection, [1] BLOCKING}. */
    static String name(ExtensionContext context) {
        Method test = context.getRequiredTestMethod();
        Rule rule = test.getAnnotation(Rule.class);
        String named = rule == null
                ? test.getName()
                : rule.value() + " " + test.getName().substring(rule.value().length());
        String display = context.getDisplayName();
        return display.startsWith("[") ? named + ", " + display : named;
    }
}
