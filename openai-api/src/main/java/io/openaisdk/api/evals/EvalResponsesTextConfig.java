package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseFormatTextConfig;
import java.util.Optional;

/** Settings for text output, which may be plain text or structured JSON. */
@ApiModel
public interface EvalResponsesTextConfig extends Model {

    /**
     * Format of the text, plain by default. With {@code json_schema} the output is sure to follow your schema.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseFormatTextConfig> format();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalResponsesTextConfigBuilder builder() {
        return ModelRuntime.builder(EvalResponsesTextConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalResponsesTextConfigBuilder toBuilder();
}
