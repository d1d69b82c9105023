package io.openaisdk.spi.tck;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Bounds each test of a suite, and what goes before and after it: a plug-in that hangs, or spins and hears no interrupt, fails the rule that
 * it breaks, and the suite goes on. All suites have it.
 *
 * <p>The test runs on a daemon thread of its own, which is interrupted and left behind when its time is over. The bound is {@value
 * #DEFAULT_SECONDS} s unless the configuration parameter {@value #SECONDS} of JUnit says otherwise, in whole seconds.
 */
public final class RuleTimeout implements InvocationInterceptor {

    /** The configuration parameter with the bound, for example in {@code junit-platform.properties} or as a system property. */
    public static final String SECONDS = "io.openaisdk.spi.tck.timeout";

    private static final int DEFAULT_SECONDS = 60;

    /** Is called by JUnit. */
    public RuleTimeout() {}

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, method, context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, method, context);
    }

    /** Bounds each invocation of a {@link ParameterizedTest}. */
    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, method, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, method, context);
    }

    private static void bound(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        int seconds =
                context.getConfigurationParameter(SECONDS, Integer::parseInt).orElse(DEFAULT_SECONDS);
        CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(invocation, end), "rule");
        thread.setDaemon(true);
        thread.start();
        try {
            end.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() == null ? e : e.getCause();
        } catch (TimeoutException e) {
            Throwable here = new Throwable("The thread of the test was here");
            here.setStackTrace(thread.getStackTrace());
            thread.interrupt();
            throw new AssertionError(
                    name(method, context) + " has not ended within " + seconds + " s (" + SECONDS + ")", here);
        } catch (InterruptedException e) {
            thread.interrupt();
            throw e;
        }
    }

    private static void run(Invocation<@Nullable Void> invocation, CompletableFuture<@Nullable Void> end) {
        try {
            end.complete(invocation.proceed());
        } catch (Throwable e) {
            end.completeExceptionally(e);
        }
    }

    /** Names the rule, and what was done for it: the test itself, or the clearing up after it. */
    private static String name(ReflectiveInvocationContext<Method> method, ExtensionContext context) {
        String test = RuleFailure.name(context);
        return method.getExecutable().equals(context.getRequiredTestMethod())
                ? test
                : test + ", in " + method.getExecutable().getName() + ",";
    }
}
