package io.openaisdk.core.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseHooksTest {

    private final List<String> closed = new ArrayList<>();

    private Runnable hook(String name) {
        return () -> closed.add(name);
    }

    private static Runnable throwing(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }

    @Test
    void hooksAreRunInTheirOrder() {
        CloseHooks.runAll(List.of(hook("a"), hook("b")));
        assertThat(closed).containsExactly("a", "b");
    }

    @Test
    void hookThatThrowsKeepsNoOtherFromItsWork() {
        IllegalStateException first = new IllegalStateException("first");
        IllegalStateException second = new IllegalStateException("second");

        assertThat(catchThrowable(
                        () -> CloseHooks.runAll(List.of(throwing(first), hook("a"), throwing(second), hook("b")))))
                .isSameAs(first);
        assertThat(first.getSuppressed()).containsExactly(second);
        assertThat(closed).containsExactly("a", "b");
    }

    @Test
    void errorIsThrownAsItIs() {
        NoClassDefFoundError error = new NoClassDefFoundError("x");

        assertThat(catchThrowable(() -> CloseHooks.runAll(List.of(() -> {
                    throw error;
                }))))
                .isSameAs(error);
    }
}
