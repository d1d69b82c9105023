package io.openaisdk.core.internal.observe;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What is logged while something runs; a test that asks locks {@code Resources.SYSTEM_ERR}. */
public final class Logged {

    private Logged() {}

    /** Runs something, and returns what was written to the standard error stream meanwhile. */
    public static String by(Runnable action) {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
