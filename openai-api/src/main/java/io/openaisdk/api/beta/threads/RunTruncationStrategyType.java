package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * How the thread is shortened: {@code auto} (default) drops middle messages to fit, {@code last_messages} keeps the
 * latest ones only.
 *
 * @param value the text on the wire
 */
public record RunTruncationStrategyType(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final RunTruncationStrategyType AUTO = new RunTruncationStrategyType("auto");

    /** The value {@code last_messages}. */
    public static final RunTruncationStrategyType LAST_MESSAGES = new RunTruncationStrategyType("last_messages");

    @Override
    public String toString() {
        return value;
    }
}
