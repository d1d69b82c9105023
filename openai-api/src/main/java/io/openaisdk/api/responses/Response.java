package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheRetention;
import io.openaisdk.api.shared.ResponsesModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answer of a model to a request, with its settings, state and usage. */
@ApiModel
public interface Response extends Model {

    /**
     * Object type, always {@code response}.
     *
     * @return the value
     */
    @Constant("response")
    String object();

    /**
     * ID of this response.
     *
     * @return the value
     */
    String id();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Most alternatives to report for each token position, with log probabilities. Between 0 and 20; fewer may come
     * back.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> topLogprobs();

    /**
     * Randomness of sampling, low for focused and high for varied output. Between 0 and 2, default 1; better not
     * combined with {@code top_p}.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Double> temperature();

    /**
     * Share of probability mass for nucleus sampling; 0.1 keeps just the likeliest tenth. Between 0 and 1, default 1;
     * better not combined with {@code temperature}.
     *
     * @return the value; empty when null
     */
    @Required
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
     * ID of the response that this one continues. Not allowed together with {@code conversation}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> previousResponseId();

    /**
     * Identifier of the model to use, for instance {@code gpt-4o} or {@code o3}.
     *
     * @return the value
     */
    ResponsesModel model();

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
     * @return the items
     */
    @Required
    List<Tool> tools();

    /**
     * Which of the {@code tools} the model should or must use.
     *
     * @return the value
     */
    ToolChoice toolChoice();

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
     * What happens if the input outgrows the context window. {@code auto} drops the oldest items; {@code disabled}, the
     * default, makes the request fail with status 400.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseTruncation> truncation();

    /**
     * State of the response: {@code queued}, {@code in_progress}, {@code completed}, {@code incomplete}, {@code failed}
     * or {@code cancelled}.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseStatus> status();

    /**
     * Creation time, in Unix seconds.
     *
     * @return the value
     */
    double createdAt();

    /**
     * Time of completion, in Unix seconds. Absent unless the status is {@code completed}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> completedAt();

    /**
     * Why the model failed to respond. Absent unless it did.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ResponseError> error();

    /**
     * Why the response broke off early. Absent if it did not.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ResponseIncompleteDetails> incompleteDetails();

    /**
     * Items that the model produced. Their number and order vary, so do not rely on the first one being the assistant's
     * message.
     *
     * @return the items
     */
    @Required
    List<ResponseOutputItem> output();

    /**
     * Settings of reasoning, such as its effort.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Reasoning> reasoning();

    /**
     * System or developer message placed in the context of the model. With {@code previous_response_id}, instructions
     * of earlier responses do not carry over, so they are easy to replace.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ResponseInstructions> instructions();

    /**
     * Tokens that the response consumed, for input, output and in total.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseUsage> usage();

    /**
     * Settings of the prompt cache that were in force. Known to {@code gpt-5.6} and newer models.
     *
     * @return the value; empty when absent
     */
    Optional<ResponsePromptCacheOptions> promptCacheOptions();

    /**
     * Verdict of moderation on input and output. Absent unless the request asked for it.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseModeration> moderation();

    /**
     * Flag that lets the model call several tools in parallel. Default {@code true}.
     *
     * @return the value
     */
    boolean parallelToolCalls();

    /**
     * Conversation to which this response belongs. Absence means that there is none.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseConversation> conversation();

    /**
     * Most tokens the answer may have, reasoning tokens included. Absence means the model's own limit.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxOutputTokens();

    /**
     * Joins the text of this response: every {@code output_text} part of every message, in order.
     *
     * @return the text; empty when there is none, as in a response that only calls tools
     */
    default String outputText() {
        List<String> texts = new ArrayList<>(1);
        for (ResponseOutputItem item : output()) {
            if (item instanceof ResponseOutputMessage message) {
                for (ResponseOutputMessageContent part : message.content()) {
                    if (part instanceof ResponseOutputText output) {
                        texts.add(output.text());
                    }
                }
            }
        }
        // Mostly there is one, and it may be long.
        return texts.size() == 1 ? texts.get(0) : String.join("", texts);
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseBuilder builder() {
        return ModelRuntime.builder(Response.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseBuilder toBuilder();
}
