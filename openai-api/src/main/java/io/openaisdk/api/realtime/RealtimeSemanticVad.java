package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Turn detection in which a model judges whether the user has finished. */
@ApiModel
public non-sealed interface RealtimeSemanticVad extends Model, RealtimeTurnDetection {

    /**
     * Discriminator of this mode, always {@code semantic_vad}.
     *
     * @return the value
     */
    @Constant("semantic_vad")
    String type();

    /**
     * Readiness of the model to answer: {@code low}, {@code medium} and {@code high} wait at most 8, 4 and 2 seconds.
     * Default: {@code auto}, same as {@code medium}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeSemanticVadEagerness> eagerness();

    /**
     * Whether the end of speech starts a response by itself; {@code true} by default.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> createResponse();

    /**
     * Whether the start of speech breaks off a running response in the default conversation; {@code true} by default.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> interruptResponse();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeSemanticVadBuilder builder() {
        return ModelRuntime.builder(RealtimeSemanticVad.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeSemanticVadBuilder toBuilder();
}
