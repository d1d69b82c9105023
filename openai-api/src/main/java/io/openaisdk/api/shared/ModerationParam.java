package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for moderating what goes into and comes out of this response. */
@ApiModel
public interface ModerationParam extends Model {

    /**
     * Moderation model to run, for example {@code omni-moderation-latest}.
     *
     * @return the value
     */
    String model();

    /**
     * What moderation does with input and output.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ModerationPolicy> policy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationParamBuilder builder() {
        return ModelRuntime.builder(ModerationParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationParamBuilder toBuilder();
}
