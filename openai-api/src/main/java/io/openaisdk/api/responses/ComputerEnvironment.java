package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Platform that the computer tool controls: {@code windows}, {@code mac}, {@code linux}, {@code ubuntu} or
 * {@code browser}.
 *
 * @param value the text on the wire
 */
public record ComputerEnvironment(String value) implements OpenEnum {

    /** The value {@code windows}. */
    public static final ComputerEnvironment WINDOWS = new ComputerEnvironment("windows");

    /** The value {@code mac}. */
    public static final ComputerEnvironment MAC = new ComputerEnvironment("mac");

    /** The value {@code linux}. */
    public static final ComputerEnvironment LINUX = new ComputerEnvironment("linux");

    /** The value {@code ubuntu}. */
    public static final ComputerEnvironment UBUNTU = new ComputerEnvironment("ubuntu");

    /** The value {@code browser}. */
    public static final ComputerEnvironment BROWSER = new ComputerEnvironment("browser");

    @Override
    public String toString() {
        return value;
    }
}
