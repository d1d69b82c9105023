package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Choice of a stored prompt template, with the values to fill in. */
@ApiModel
public interface ResponsePrompt extends Model {

    /**
     * ID of the prompt template.
     *
     * @return the value
     */
    String id();

    /**
     * Version of the template to use. Optional.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> version();

    /**
     * Values for the variables of the template, by name. Strings, images and files are allowed.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, ResponsePromptVariable> variables();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponsePromptBuilder builder() {
        return ModelRuntime.builder(ResponsePrompt.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponsePromptBuilder toBuilder();
}
