package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheMode;
import io.openaisdk.api.shared.PromptCacheTtl;

/** Settings of the prompt cache that were in force for the response. Known to {@code gpt-5.6} and newer models. */
@ApiModel
public interface ResponsePromptCacheOptions extends Model {

    /**
     * Shortest time for which each breakpoint is kept.
     *
     * @return the value
     */
    PromptCacheTtl ttl();

    /**
     * Mode that was in force, {@code implicit} or {@code explicit}.
     *
     * @return the value
     */
    PromptCacheMode mode();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponsePromptCacheOptionsBuilder builder() {
        return ModelRuntime.builder(ResponsePromptCacheOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponsePromptCacheOptionsBuilder toBuilder();
}
