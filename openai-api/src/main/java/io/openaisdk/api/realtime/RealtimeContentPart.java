package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The new content part. */
@ApiModel
public interface RealtimeContentPart extends Model {

    /**
     * Kind of part: {@code text} or {@code audio}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeContentPartType> type();

    /**
     * Text of the part, if its type is {@code text}.
     *
     * @return the value; empty when absent
     */
    Optional<String> text();

    /**
     * Audio in Base64, for a part of type {@code audio}.
     *
     * @return the value; empty when absent
     */
    Optional<String> audio();

    /**
     * Transcript of the sound, for a part of type {@code audio}.
     *
     * @return the value; empty when absent
     */
    Optional<String> transcript();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeContentPartBuilder builder() {
        return ModelRuntime.builder(RealtimeContentPart.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeContentPartBuilder toBuilder();
}
