package io.openaisdk.api.moderations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** The verdict on whether the content is potentially harmful. */
@ApiModel
public interface ModerationCreateResponse extends Model {

    /**
     * Identifier of this moderation request.
     *
     * @return the value
     */
    String id();

    /**
     * Name of the moderation model that gave the verdict.
     *
     * @return the value
     */
    String model();

    /**
     * Verdicts, one for each input.
     *
     * @return the items
     */
    @Required
    List<Moderation> results();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationCreateResponseBuilder builder() {
        return ModelRuntime.builder(ModerationCreateResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationCreateResponseBuilder toBuilder();
}
