package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Mouse button: {@code left}, {@code right}, {@code wheel}, {@code back} or {@code forward}.
 *
 * @param value the text on the wire
 */
public record ComputerClickButton(String value) implements OpenEnum {

    /** The value {@code left}. */
    public static final ComputerClickButton LEFT = new ComputerClickButton("left");

    /** The value {@code right}. */
    public static final ComputerClickButton RIGHT = new ComputerClickButton("right");

    /** The value {@code wheel}. */
    public static final ComputerClickButton WHEEL = new ComputerClickButton("wheel");

    /** The value {@code back}. */
    public static final ComputerClickButton BACK = new ComputerClickButton("back");

    /** The value {@code forward}. */
    public static final ComputerClickButton FORWARD = new ComputerClickButton("forward");

    @Override
    public String toString() {
        return value;
    }
}
