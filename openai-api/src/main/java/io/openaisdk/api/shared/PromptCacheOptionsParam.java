package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * Settings of the prompt cache, for {@code gpt-5.6} and newer models. A request can write up to four breakpoints, of
 * which one is set automatically unless {@code mode} is {@code explicit}.
 */
@ApiModel
public interface PromptCacheOptionsParam extends Model {

    /**
     * Shortest time for which the breakpoints of this request are kept. Only {@code 30m}, the default, is supported at
     * present; entries may live longer.
     *
     * @return the value; empty when absent
     */
    Optional<PromptCacheTtl> ttl();

    /**
     * Who sets cache breakpoints, by default {@code implicit}: one automatic plus the last three of your own.
     * {@code explicit} takes only your last four, and without any there is no caching.
     *
     * @return the value; empty when absent
     */
    Optional<PromptCacheMode> mode();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static PromptCacheOptionsParamBuilder builder() {
        return ModelRuntime.builder(PromptCacheOptionsParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    PromptCacheOptionsParamBuilder toBuilder();
}
