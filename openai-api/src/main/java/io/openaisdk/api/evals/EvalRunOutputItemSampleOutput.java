package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A message that the model answered with. */
@ApiModel
public interface EvalRunOutputItemSampleOutput extends Model {

    /**
     * Role of the message's author, such as {@code system}, {@code assistant} or {@code user}.
     *
     * @return the value; empty when absent
     */
    Optional<String> role();

    /**
     * Content of this message.
     *
     * @return the value; empty when absent
     */
    Optional<String> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalRunOutputItemSampleOutputBuilder builder() {
        return ModelRuntime.builder(EvalRunOutputItemSampleOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunOutputItemSampleOutputBuilder toBuilder();
}
