package io.openaisdk.core.internal.operation;

import io.openaisdk.api.Params;
import org.jspecify.annotations.Nullable;

/** Stands in for the engine. */
public interface BlockingCaller {
    /** Calls. */
    <T> T call(Operation operation, @Nullable Params params, Object... pathArguments);
}
