package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings of streaming, for requests whose answer comes as events. */
@ApiModel
public interface ResponseStreamOptions extends Model {

    /**
     * Flag for padding that hides payload sizes from side-channel attacks, in an {@code obfuscation} field of delta
     * events. On by default; {@code false} saves bandwidth on trusted networks.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> includeObfuscation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseStreamOptionsBuilder builder() {
        return ModelRuntime.builder(ResponseStreamOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseStreamOptionsBuilder toBuilder();
}
