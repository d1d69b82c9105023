package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ChatCompletionStreamOptions;
import io.openaisdk.api.shared.ChatModel;
import io.openaisdk.api.shared.ModerationParam;
import io.openaisdk.api.shared.PromptCacheOptionsParam;
import io.openaisdk.api.shared.PromptCacheRetention;
import io.openaisdk.api.shared.ReasoningEffort;
import io.openaisdk.api.shared.StopConfiguration;
import io.openaisdk.api.shared.Verbosity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Request for an answer to a conversation. */
@ApiModel(builderShortcuts = ChatMessageShortcuts.class)
public interface ChatCompletionCreateParams extends Params {

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Most alternatives to report for each token position, with log probabilities. Between 0 and 20; needs
     * {@code logprobs} to be {@code true}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
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
     * Messages of the conversation up to now, at least one. Which kinds (text, images, audio) are accepted depends on
     * the model.
     *
     * @return the items
     */
    @Required
    List<ChatCompletionMessageParam> messages();

    /**
     * Identifier of the model to use, for instance {@code gpt-4o} or {@code o3}.
     *
     * @return the value
     */
    ChatModel model();

    /**
     * Processing tier, such as {@code auto}, {@code default}, {@code flex} or {@code priority}. Absence in a request
     * means {@code auto}; a response names the tier that was really used.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionServiceTier> serviceTier();

    /**
     * Kinds of output that the model shall produce. Default text only; audio needs a model that can speak.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<ChatCompletionModality> modalities();

    /**
     * Wordiness of the answer: {@code low}, {@code medium} or {@code high}. Default {@code medium}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Verbosity> verbosity();

    /**
     * Amount of reasoning, from {@code none} over {@code minimal}, {@code low}, {@code medium}, {@code high} and
     * {@code xhigh} to {@code max}. Less is faster and cheaper; models differ in what they accept.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ReasoningEffort> reasoningEffort();

    /**
     * Most tokens that the completion may have, reasoning tokens included.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxCompletionTokens();

    /**
     * Penalty on tokens by how often they already occurred, against verbatim repetition. Between -2.0 and 2.0, default
     * 0.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> frequencyPenalty();

    /**
     * Penalty on tokens that already occurred at all, in favor of new topics. Between -2.0 and 2.0, default 0.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> presencePenalty();

    /**
     * Settings of web search, which finds web results to base the answer on.
     *
     * @return the value; empty when absent
     */
    Optional<ChatCompletionWebSearchOptions> webSearchOptions();

    /**
     * Format that the answer has to follow. {@code json_schema} guarantees a match with a schema and is to be preferred
     * over the older {@code json_object}.
     *
     * @return the value; empty when absent
     */
    Optional<ChatCompletionResponseFormat> responseFormat();

    /**
     * Settings of the spoken answer. Mandatory if {@code modalities} contains {@code audio}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionAudioParam> audio();

    /**
     * Flag for keeping the result for distillation and evals. Default {@code false}; images above 8 MB are dropped.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> store();

    /**
     * Settings for moderating the input and the output of this request.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ModerationParam> moderation();

    /**
     * Up to 4 sequences at which generation ends; the text omits them. The reasoning models {@code o3} and
     * {@code o4-mini} do not accept it.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<StopConfiguration> stop();

    /**
     * Bias for single tokens, as a map from token identifier to a number between -100 and 100 that is added to the
     * logits. The extremes ban or force a token.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, Long> logitBias();

    /**
     * Flag for log probabilities of the tokens in the message content. Default {@code false}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> logprobs();

    /**
     * Most tokens that the completion may have. Superseded by {@code max_completion_tokens}; o-series models do not
     * accept it.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #maxCompletionTokens()}
     */
    @Deprecated
    @NullAllowed
    Optional<Long> maxTokens();

    /**
     * Number of alternative answers to generate. Between 1 and 128, default 1; the tokens of each one are charged.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> n();

    /**
     * Text that the answer is expected to repeat in large part, such as a file with small edits. It can speed up the
     * answer considerably.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionPredictionContent> prediction();

    /**
     * Seed for sampling, so that equal requests tend to give equal results without a guarantee. Beta and deprecated;
     * {@code system_fingerprint} reveals backend changes.
     *
     * @return the value; empty when absent
     * @deprecated the service no longer promises repeatable answers
     */
    @Deprecated
    @NullAllowed
    Optional<Long> seed();

    /**
     * Settings of the stream, for {@code createStreaming} alone.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionStreamOptions> streamOptions();

    /**
     * Tools that the model may call, functions as well as custom tools.
     *
     * @return the items; empty when absent
     */
    List<ChatCompletionTool> tools();

    /**
     * Choice of how the model uses tools: {@code none}, {@code auto}, {@code required} or one named tool. Default
     * {@code auto} if tools are given, else {@code none}.
     *
     * @return the value; empty when absent
     */
    Optional<ChatCompletionToolChoiceOption> toolChoice();

    /**
     * Flag that lets the model call several tools in parallel.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> parallelToolCalls();

    /**
     * Choice of whether and which function is called: {@code none}, {@code auto} or one function by name. Superseded by
     * {@code tool_choice}.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #toolChoice()}
     */
    @Deprecated
    Optional<ChatCompletionFunctionCallChoice> functionCall();

    /**
     * Functions that the model may write JSON arguments for, 1 to 128 of them. Superseded by {@code tools}.
     *
     * @return the items; empty when absent
     * @deprecated use {@link #tools()}
     */
    @Deprecated
    List<ChatCompletionFunction> functions();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionCreateParamsBuilder builder() {
        return ModelRuntime.builder(ChatCompletionCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionCreateParamsBuilder toBuilder();
}
