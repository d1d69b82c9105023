package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A Realtime session that translates incoming audio into a chosen language as it arrives. */
@ApiModel
public interface RealtimeTranslationSession extends Model {

    /**
     * Kind of session, always {@code translation}.
     *
     * @return the value
     */
    @Constant("translation")
    String type();

    /**
     * Unique identifier of the session, such as {@code sess_1234567890abcdef}.
     *
     * @return the value
     */
    String id();

    /**
     * Time at which the session expires, in Unix seconds.
     *
     * @return the value
     */
    long expiresAt();

    /**
     * Name of the Realtime translation model; set at creation and fixed from then on.
     *
     * @return the value
     */
    String model();

    /**
     * Audio settings of the translation, for both directions.
     *
     * @return the value
     */
    RealtimeTranslationAudio audio();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationSessionBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSession.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionBuilder toBuilder();
}
