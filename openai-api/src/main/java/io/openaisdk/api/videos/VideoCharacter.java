package io.openaisdk.api.videos;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A character that can appear in generated videos. */
@ApiModel
public interface VideoCharacter extends Model {

    /**
     * Identifier of the character's cameo.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> id();

    /**
     * Name under which the character is shown.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> name();

    /**
     * Time at which the character came into being, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoCharacterBuilder builder() {
        return ModelRuntime.builder(VideoCharacter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoCharacterBuilder toBuilder();
}
