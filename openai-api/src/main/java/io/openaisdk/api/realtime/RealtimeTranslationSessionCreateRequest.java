package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * Settings of a Realtime translation session, which takes in source speech and streams out translated speech and
 * transcripts.
 */
@ApiModel
public interface RealtimeTranslationSessionCreateRequest extends Model {

    /**
     * Name of the Realtime translation model to use.
     *
     * @return the value
     */
    String model();

    /**
     * Audio settings of the translation, for both directions.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTranslationAudio> audio();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationSessionCreateRequestBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSessionCreateRequest.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionCreateRequestBuilder toBuilder();
}
