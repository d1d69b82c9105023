package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** What moderation does with each side of a response. */
@ApiModel
public interface ModerationPolicy extends Model {

    /**
     * What moderation does with the input.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ModerationPolicyRule> input();

    /**
     * What moderation does with the output.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ModerationPolicyRule> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationPolicyBuilder builder() {
        return ModelRuntime.builder(ModerationPolicy.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationPolicyBuilder toBuilder();
}
