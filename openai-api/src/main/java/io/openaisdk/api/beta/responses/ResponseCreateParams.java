package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Header;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ConversationParam;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.responses.ResponseContextManagement;
import io.openaisdk.api.responses.ResponseIncludable;
import io.openaisdk.api.responses.ResponsePrompt;
import io.openaisdk.api.responses.ResponseServiceTier;
import io.openaisdk.api.responses.ResponseStreamOptions;
import io.openaisdk.api.responses.ResponseTextConfig;
import io.openaisdk.api.responses.ResponseTruncation;
import io.openaisdk.api.responses.Tool;
import io.openaisdk.api.responses.ToolChoice;
import io.openaisdk.api.shared.ModerationParam;
import io.openaisdk.api.shared.PromptCacheOptionsParam;
import io.openaisdk.api.shared.PromptCacheRetention;
import io.openaisdk.api.shared.ResponsesModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Body of a request to create a model response. */
@ApiModel
public interface ResponseCreateParams extends Params {

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Most alternatives to report for each token position, with log probabilities. Between 0 and 20; fewer may come
     * back.
     *
     * @return the value; empty when absent
     */
    Optional<Long> topLogprobs();

    /**
     * Randomness of sampling, low for focused and high for varied output. Between 0 and 2, default 1; better not
     * combined with {@code top_p}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> temperature();

    /**
     * Share of probability mass for nucleus sampling; 0.1 keeps just the likeliest tenth. Between 0 and 1, default 1;
     * better not combined with {@code temperature}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> topP();

    /**
     * Stable ID of an end user. Superseded by {@code safety_identifier} and, for caching, {@code prompt_cache_key}.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #safetyIdentifier()} and {@link #promptCacheKey()}
     */
    @Deprecated
    Optional<String> user();

    /**
     * Stable ID of one end user, by which misuse can be traced. At most 64 characters; a hash of the user name or email
     * address is advised.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> safetyIdentifier();

    /**
     * Key that groups similar requests, to get more hits in the prompt cache. Takes over from {@code user}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> promptCacheKey();

    /**
     * How long cached prompt prefixes may be kept at most: {@code in_memory} or {@code 24h}. Superseded by
     * {@code prompt_cache_options.ttl}.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #promptCacheOptions()}
     */
    @Deprecated
    @NullAllowed
    Optional<PromptCacheRetention> promptCacheRetention();

    /**
     * Settings of the prompt cache, for {@code gpt-5.6} and later. Absence leaves one implicit breakpoint to the
     * service; a request may write up to four.
     *
     * @return the value; empty when absent
     */
    Optional<PromptCacheOptionsParam> promptCacheOptions();

    /**
     * ID of the response that this one continues. Not allowed together with {@code conversation}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> previousResponseId();

    /**
     * Identifier of the model to use, for instance {@code gpt-4o} or {@code o3}.
     *
     * @return the value; empty when absent
     */
    Optional<ResponsesModel> model();

    /**
     * Whether the model works in the background while the call returns at once. The default is {@code false}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> background();

    /**
     * Most calls to built-in tools that one response may make, counted over all of these tools. Calls beyond that are
     * dropped.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxToolCalls();

    /**
     * Form of the text that the model writes, either plain or JSON.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseTextConfig> text();

    /**
     * Tools that the model is free to call: built-in ones, MCP servers and functions of your own. {@code tool_choice}
     * narrows the choice.
     *
     * @return the items; empty when absent
     */
    List<Tool> tools();

    /**
     * Which of the {@code tools} the model should or must use.
     *
     * @return the value; empty when absent
     */
    Optional<ToolChoice> toolChoice();

    /**
     * Stored prompt template to use, with the values to fill in.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponsePrompt> prompt();

    /**
     * Processing tier, such as {@code auto}, {@code default}, {@code flex} or {@code priority}. Absence in a request
     * means {@code auto}; a response names the tier that was really used.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseServiceTier> serviceTier();

    /**
     * Treatment of input that exceeds the context window: {@code auto} drops the oldest items, {@code disabled} fails
     * with status 400. Default {@code disabled}; deprecated.
     *
     * @return the value; empty when absent
     * @deprecated shorten long input with {@link #contextManagement()} or by compaction
     */
    @Deprecated
    @NullAllowed
    Optional<ResponseTruncation> truncation();

    /**
     * Settings of reasoning, such as its effort.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Reasoning> reasoning();

    /**
     * Input for the model: text, images or files.
     *
     * @return the value; empty when absent
     */
    Optional<BetaResponseInput> input();

    /**
     * Further data to put into the response, such as search results, sources, image addresses, log probabilities or
     * encrypted reasoning for stateless use.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<ResponseIncludable> include();

    /**
     * Flag that lets the model call several tools in parallel. Default {@code true}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> parallelToolCalls();

    /**
     * Flag for keeping the response so that it can be fetched later. Default {@code true}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> store();

    /**
     * System or developer message placed in the context of the model. With {@code previous_response_id}, instructions
     * of earlier responses do not carry over, so they are easy to replace.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> instructions();

    /**
     * Settings for moderating the input and the output of this response.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ModerationParam> moderation();

    /**
     * Settings of the stream, for {@code createStreaming} alone.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseStreamOptions> streamOptions();

    /**
     * Conversation that the response joins, by identifier or as an object.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ConversationParam> conversation();

    /**
     * Rules for managing the context of this request, such as compaction. At least one when given.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<ResponseContextManagement> contextManagement();

    /**
     * Most tokens that the response may have, reasoning tokens included. At least 16.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxOutputTokens();

    /**
     * Settings for several agents that run on the server.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaMultiAgentParam> multiAgent();

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
    static ResponseCreateParamsBuilder builder() {
        return ModelRuntime.builder(ResponseCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCreateParamsBuilder toBuilder();
}
