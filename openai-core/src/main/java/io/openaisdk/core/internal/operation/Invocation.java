package io.openaisdk.core.internal.operation;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call of a service method: its operation and arguments.
 *
 * @param operation the operation
 * @param params its parameters; null when it has none
 * @param pathArguments the path parameters, in their order
 * @param after the cursor of the page to fetch; empty for the first page, or that of the parameters
 */
public record Invocation(
        Operation operation, @Nullable Params params, List<Object> pathArguments, Optional<String> after) {

    /**
     * Creates an invocation.
     *
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments the path parameters, in their order
     * @return the invocation, for the first page where there are pages
     */
    public static Invocation of(Operation operation, @Nullable Params params, Object... pathArguments) {
        return new Invocation(operation, params, List.of(pathArguments), Optional.empty());
    }

    /** {@return the cursor that is sent} */
    public Optional<String> cursor() {
        return after.or(() -> Optional.ofNullable(params)
                .flatMap(given -> given.property(operation.cursorName()))
                .flatMap(JsonValue::asString));
    }

    /**
     * Returns the same with other parameters.
     *
     * @param others the parameters
     * @return the other invocation
     */
    public Invocation with(Params others) {
        return new Invocation(operation, others, pathArguments, after);
    }

    /**
     * Returns the same for another page.
     *
     * @param cursor the cursor of that page
     * @return the other invocation
     */
    public Invocation after(String cursor) {
        return new Invocation(operation, params, pathArguments, Optional.of(cursor));
    }
}
