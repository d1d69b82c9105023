package io.openaisdk.api.evals;

import io.openaisdk.api.OpenEnum;

/**
 * Time by which the evaluations are sorted: {@code created_at}, which is the default, or {@code updated_at}.
 *
 * @param value the text on the wire
 */
public record EvalListOrderBy(String value) implements OpenEnum {

    /** The value {@code created_at}. */
    public static final EvalListOrderBy CREATED_AT = new EvalListOrderBy("created_at");

    /** The value {@code updated_at}. */
    public static final EvalListOrderBy UPDATED_AT = new EvalListOrderBy("updated_at");

    @Override
    public String toString() {
        return value;
    }
}
