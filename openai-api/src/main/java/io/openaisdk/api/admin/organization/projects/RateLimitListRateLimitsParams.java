package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Parameters of {@code admin().organization().projects().rateLimits().listRateLimits}. */
@ApiModel
public interface RateLimitListRateLimitsParams extends Params {

    /**
     * Maximum number of rate limits per page. Default: {@code 100}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * ID of the last object on the page before, as a cursor. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Cursor: identifier of the rate limit before which the page ends, usually the first one of the current page.
     *
     * @return the value; empty when absent
     */
    Optional<String> before();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RateLimitListRateLimitsParamsBuilder builder() {
        return ModelRuntime.builder(RateLimitListRateLimitsParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RateLimitListRateLimitsParamsBuilder toBuilder();
}
