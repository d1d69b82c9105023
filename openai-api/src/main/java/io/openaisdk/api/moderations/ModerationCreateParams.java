package io.openaisdk.api.moderations;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Request to classify texts and images. */
@ApiModel
public interface ModerationCreateParams extends Params {

    /**
     * Content to classify: a string, several strings, or a list of text and image objects.
     *
     * @return the value
     */
    ModerationInput input();

    /**
     * Moderation model to use. Default {@code omni-moderation-latest}.
     *
     * @return the value; empty when absent
     */
    Optional<ModerationModel> model();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationCreateParamsBuilder builder() {
        return ModelRuntime.builder(ModerationCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationCreateParamsBuilder toBuilder();
}
