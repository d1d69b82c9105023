package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/**
 * Request to end a cacheable prompt prefix exactly here. Its lifetime is that of {@code prompt_cache_options.ttl}; no
 * rounding to token blocks takes place.
 */
@ApiModel
public interface PromptCacheBreakpoint extends Model {

    /**
     * Kind of breakpoint, always {@code explicit}.
     *
     * @return the value
     */
    @Constant("explicit")
    String mode();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static PromptCacheBreakpointBuilder builder() {
        return ModelRuntime.builder(PromptCacheBreakpoint.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    PromptCacheBreakpointBuilder toBuilder();
}
