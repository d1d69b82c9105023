package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A message that the model was given. */
@ApiModel
public interface EvalRunOutputItemSampleInput extends Model {

    /**
     * Role of the sender, such as {@code system}, {@code user} or {@code developer}.
     *
     * @return the value
     */
    String role();

    /**
     * Content of this message.
     *
     * @return the value
     */
    String content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalRunOutputItemSampleInputBuilder builder() {
        return ModelRuntime.builder(EvalRunOutputItemSampleInput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunOutputItemSampleInputBuilder toBuilder();
}
