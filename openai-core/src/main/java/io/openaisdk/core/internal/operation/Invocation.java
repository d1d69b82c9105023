package io.openaisdk.core.internal.operation;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service method was called with.
 *
 * @param operation the operation
 * @param params its parameters; null when it has none
 * @param pathArguments what goes into the path, in its order
 * @param after the cursor of the page that is wanted; empty for the first, or what the parameters say
 */
public record Invocation(
        Operation operation, @Nullable Params params, List<Object> pathArguments, Optional<String> after) {

    /**
     * Creates an invocation.
     *
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments what goes into the path, in its order
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
