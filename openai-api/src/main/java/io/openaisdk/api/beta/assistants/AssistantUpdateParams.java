package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ReasoningEffort;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes to make to an assistant. */
@ApiModel
public interface AssistantUpdateParams extends Params {

    /**
     * Identifier of the model that the assistant uses; listing the models shows which are available.
     *
     * @return the value; empty when absent
     */
    Optional<AssistantModel> model();

    /**
     * Amount of reasoning, from {@code none} over {@code minimal}, {@code low}, {@code medium}, {@code high} and
     * {@code xhigh} to {@code max}. Less is faster and cheaper; models differ in what they accept.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ReasoningEffort> reasoningEffort();

    /**
     * Name given to the assistant. At most 256 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Text that describes the assistant. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> description();

    /**
     * System instructions that guide the assistant. At most 256,000 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> instructions();

    /**
     * Tools the assistant may use, at most 128, of type {@code code_interpreter}, {@code file_search} or
     * {@code function}. Empty by default.
     *
     * @return the items; empty when absent
     */
    List<AssistantTool> tools();

    /**
     * Resources for the assistant's tools: files for {@code code_interpreter}, vector stores for {@code file_search}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<AssistantToolResources> toolResources();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Sampling temperature from 0 to 2; low values give focused output, high values more random output. Default:
     * {@code 1}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> temperature();

    /**
     * Nucleus sampling: only tokens within this share of probability mass are considered. From 0 to 1; {@code 1} by
     * default. Change either this or the temperature.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> topP();

    /**
     * Format in which the model has to answer.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<AssistantResponseFormat> responseFormat();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantUpdateParamsBuilder builder() {
        return ModelRuntime.builder(AssistantUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantUpdateParamsBuilder toBuilder();
}
