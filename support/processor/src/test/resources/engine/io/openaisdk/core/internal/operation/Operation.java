package io.openaisdk.core.internal.operation;

/** Stands in for the table of an operation. */
public final class Operation {
    private Operation() {}

    /** Makes a table. */
    public static Operation of(String name, String method, String path, String... traits) {
        return new Operation();
    }
}
