package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The fields of a translation session that {@code session.update} may change. */
@ApiModel
public interface RealtimeTranslationSessionUpdateRequest extends Model {

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
    static RealtimeTranslationSessionUpdateRequestBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSessionUpdateRequest.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionUpdateRequestBuilder toBuilder();
}
