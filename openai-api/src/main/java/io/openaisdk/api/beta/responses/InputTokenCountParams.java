package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Header;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ConversationParam;
import io.openaisdk.api.responses.InputTokenCountPersonality;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.responses.ResponseTextConfig;
import io.openaisdk.api.responses.ResponseTruncation;
import io.openaisdk.api.responses.Tool;
import io.openaisdk.api.responses.ToolChoice;
import java.util.List;
import java.util.Optional;

/** Body of a request to count input tokens. */
@ApiModel
public interface InputTokenCountParams extends Params {

    /**
     * Model for which to count, such as {@code gpt-4o} or {@code o3}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> model();

    /**
     * Input for the model: text, images or files.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaResponseInput> input();

    /**
     * Identifier of the response that this one continues, for conversations of several turns. Not to be combined with
     * {@code conversation}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> previousResponseId();

    /**
     * Tools that the model is free to call. {@code tool_choice} narrows the choice.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<Tool> tools();

    /**
     * Text of this element. In a token count request, the settings of the text output.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseTextConfig> text();

    /**
     * Settings for models that reason, which are gpt-5 and the o-series.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Reasoning> reasoning();

    /**
     * What happens if the input outgrows the context window. {@code auto} drops the oldest items; {@code disabled}, the
     * default, gives status 400. Deprecated by the API.
     *
     * @return the value; empty when absent
     * @deprecated shorten long input by compaction
     */
    @Deprecated
    Optional<ResponseTruncation> truncation();

    /**
     * System or developer message placed in the context of the model. With {@code previous_response_id}, instructions
     * of earlier responses do not carry over, so they are easy to replace.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> instructions();

    /**
     * Preset for the model's style, such as {@code friendly}; more may be added. At most 64 characters; absence means
     * the model's own style.
     *
     * @return the value; empty when absent
     */
    Optional<InputTokenCountPersonality> personality();

    /**
     * Conversation that the response joins, by identifier or as an object.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ConversationParam> conversation();

    /**
     * Rule by which the model picks among the tools, or picks none.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ToolChoice> toolChoice();

    /**
     * Whether the model may issue several tool calls at once.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> parallelToolCalls();

    /**
     * Beta features to switch on for this call, joined with commas in the header.
     *
     * @return the items; empty when absent
     */
    @Header("openai-beta")
    @WireName("openai-beta")
    List<BetaFeature> betas();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static InputTokenCountParamsBuilder builder() {
        return ModelRuntime.builder(InputTokenCountParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    InputTokenCountParamsBuilder toBuilder();
}
