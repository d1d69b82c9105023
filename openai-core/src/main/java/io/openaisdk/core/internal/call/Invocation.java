package io.openaisdk.core.internal.call;

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
record Invocation(Operation operation, @Nullable Params params, List<Object> pathArguments, Optional<String> after) {

    static Invocation of(Operation operation, @Nullable Params params, Object... pathArguments) {
        return new Invocation(operation, params, List.of(pathArguments), Optional.empty());
    }

    /** Gives the cursor that is sent. */
    Optional<String> cursor() {
        return after.or(() -> Optional.ofNullable(params)
                .flatMap(given -> given.property(operation.cursorName()))
                .flatMap(JsonValue::asString));
    }

    Invocation with(Params others) {
        return new Invocation(operation, others, pathArguments, after);
    }

    Invocation after(String cursor) {
        return new Invocation(operation, params, pathArguments, Optional.of(cursor));
    }
}
