package io.openaisdk.api.evals;

import io.openaisdk.api.OpenEnum;

/**
 * Role of the author: {@code user}, {@code assistant}, {@code system} or {@code developer}.
 *
 * @param value the text on the wire
 */
public record EvalItemRole(String value) implements OpenEnum {

    /** The value {@code user}. */
    public static final EvalItemRole USER = new EvalItemRole("user");

    /** The value {@code assistant}. */
    public static final EvalItemRole ASSISTANT = new EvalItemRole("assistant");

    /** The value {@code system}. */
    public static final EvalItemRole SYSTEM = new EvalItemRole("system");

    /** The value {@code developer}. */
    public static final EvalItemRole DEVELOPER = new EvalItemRole("developer");

    @Override
    public String toString() {
        return value;
    }
}
