package io.openaisdk.api.completions;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ChatCompletionStreamOptions;
import io.openaisdk.api.shared.StopConfiguration;
import java.util.Map;
import java.util.Optional;

/** Request for the completion of a text. */
@ApiModel
public interface CompletionCreateParams extends Params {

    /**
     * Identifier of the model to use, for instance {@code gpt-3.5-turbo-instruct}.
     *
     * @return the value
     */
    CompletionModel model();

    /**
     * Text to complete: a string, several strings, a list of tokens or several such lists. Default
     * {@code <|endoftext|>}, the start of a new document.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<CompletionPrompt> prompt();

    /**
     * Number of candidates made on the server, of which the likeliest per token are returned. Between 0 and 20, default
     * 1; must exceed {@code n} and rules out streaming.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> bestOf();

    /**
     * Flag for repeating the prompt in front of the completion. Default {@code false}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> echo();

    /**
     * Penalty on tokens by how often they already occurred, against verbatim repetition. Between -2.0 and 2.0, default
     * 0.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> frequencyPenalty();

    /**
     * Bias for single tokens, as a map from token identifier to a number between -100 and 100 that is added to the
     * logits. The extremes ban or force a token.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, Long> logitBias();

    /**
     * Number of likeliest tokens to report at each position, besides the chosen one. Between 0 and 5; absence means no
     * log probabilities.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> logprobs();

    /**
     * Most tokens that the completion may have. At least 0, default 16; together with the prompt they must fit into the
     * context of the model.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxTokens();

    /**
     * Number of completions for each prompt. Between 1 and 128, default 1; high values use up the token quota quickly.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> n();

    /**
     * Penalty on tokens that already occurred at all, in favor of new topics. Between -2.0 and 2.0, default 0.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> presencePenalty();

    /**
     * Seed for sampling, so that equal requests tend to give equal results without a guarantee.
     * {@code system_fingerprint} reveals changes of the backend.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> seed();

    /**
     * Up to 4 sequences at which generation ends; the text omits them. The reasoning models {@code o3} and
     * {@code o4-mini} do not accept it.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<StopConfiguration> stop();

    /**
     * Settings of the stream, for {@code createStreaming} alone.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionStreamOptions> streamOptions();

    /**
     * Text that follows the completion, for insertion into a text. Accepted by {@code gpt-3.5-turbo-instruct} only.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> suffix();

    /**
     * Randomness of sampling: low values focus the output, high ones vary it. Between 0 and 2, default 1; change this
     * or {@code top_p}, not both.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> temperature();

    /**
     * Probability mass for nucleus sampling; 0.1 leaves only the likeliest 10 percent. Between 0 and 1, default 1;
     * change this or {@code temperature}, not both.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> topP();

    /**
     * Stable identifier of your end user, an aid in finding abuse.
     *
     * @return the value; empty when absent
     */
    Optional<String> user();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CompletionCreateParamsBuilder builder() {
        return ModelRuntime.builder(CompletionCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CompletionCreateParamsBuilder toBuilder();
}
