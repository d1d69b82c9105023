package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.Verbosity;
import java.util.Optional;

/** Settings for the text that the model writes, either plain or JSON. */
@ApiModel
public interface ResponseTextConfig extends Model {

    /**
     * Format of the text, plain by default. With {@code json_schema} the output is sure to follow your schema.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseFormatTextConfig> format();

    /**
     * Wordiness of the answer: {@code low}, {@code medium} or {@code high}. Default {@code medium}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Verbosity> verbosity();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseTextConfigBuilder builder() {
        return ModelRuntime.builder(ResponseTextConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseTextConfigBuilder toBuilder();
}
